import { beforeEach, describe, expect, it } from 'vitest';
import { fileRequests } from '../support/cli/filed-request.ts';
import { niss, validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

let place: Workplace;
beforeEach(() => {
  place = newWorkplace();
});

const NUMBER = niss(7);
const DOTTED = `${NUMBER.slice(0, 2)}.${NUMBER.slice(2, 4)}.${NUMBER.slice(4, 6)}-${NUMBER.slice(6, 9)}.${NUMBER.slice(9)}`;

describe('personal data in free text', () => {
  it.each([[NUMBER], [DOTTED], [DOTTED.replaceAll(/[.-]/g, ' ')]])(
    'is masked in what show and list say: %s',
    async (written) => {
      const comment = `remplace ${written} (jean.dupont@exemple.be), dossier 12-2026`;
      const [ticket = ''] = await fileRequests(place.home, [{ comment, clientReference: `R ${written}` }]);
      for (const argv of [['show', ticket], ['show', ticket, '--json'], ['list'], ['list', '--json']]) {
        const { stdout } = await place.baw(argv);
        expect(stdout).not.toContain(written);
        expect(stdout).not.toContain('exemple.be');
        if (argv[0] === 'show') expect(stdout).toContain('remplace ******/***-** (***@***), dossier 12-2026');
      }
      const shown = await place.baw(['show', ticket, '--show-personal-data']);
      expect(shown.stdout.replace(/\s+/g, ' ')).toContain(comment);
    },
  );

  it('is refused in a comment of modify, with the reason', async () => {
    const argv = ['modify', '04W-002ZS8X-NM-Z', '--end-date', '2027-04-30', '--certify', '--comment', `x ${DOTTED}`];
    const { exitCode, stderr } = await place.baw(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--comment holds a national number');
    expect(stderr).not.toContain(DOTTED);
  });
});

const ESCAPE = '\u001b';
/** Anything that a terminal obeys instead of showing it. */
// oxlint-disable-next-line no-control-regex -- that is what is looked for
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const HOSTILE = `a${ESCAPE}[2J${ESCAPE}]0;title\u0007b\u009b31mc\u202ed\r`;

describe('signs that steer a terminal', () => {
  it('reach none from a request that the service holds', async () => {
    const comment = `${HOSTILE}\nStatus            Closed by ONEM`;
    const [ticket = ''] = await fileRequests(place.home, [{ comment, clientReference: HOSTILE }]);
    for (const argv of [
      ['show', ticket],
      ['show', ticket, '--json'],
      ['list'],
      ['list', '--json'],
      ['mock', 'ledger'],
    ]) {
      const { stdout, stderr } = await place.baw(argv);
      expect(stdout).not.toBe('');
      expect(stdout + stderr).not.toMatch(OBEYED);
    }
    const { stdout } = await place.baw(['show', ticket]);
    expect(stdout).toContain('\\u001b[2J');
    expect(stdout.match(/^Status /gm)).toHaveLength(1);
    expect(stdout.match(/^Comment /gm)).toHaveLength(1);
    const plain = await place.baw(['show', ticket, '--plain']);
    expect(plain.stdout.match(/^Status/gm)).toHaveLength(1);
    const { comment: whole } = JSON.parse((await place.baw(['show', ticket, '--json'])).stdout);
    expect(whole).toBe(comment);
  });

  it.each([[[]], [['--json']], [['--ndjson']]])('reach none from a file: %s', async (form) => {
    const rows = [
      validRow(1, { clientReference: HOSTILE, comment: HOSTILE }),
      validRow(2, { clientReference: `x${HOSTILE}`, regime: HOSTILE, hoursDuring: HOSTILE }),
      // A file with few of them passes for text.
      ...Array.from({ length: 40 }, (_, index) => validRow(index + 3)),
    ];
    await writeRows(place.at('leave.csv'), rows);
    for (const argv of [['check'], ['submit', '--certify'], ['submit', '--certify']]) {
      const { stdout, stderr } = await place.baw([...argv, place.at('leave.csv'), ...form]);
      expect(stdout, stderr).not.toBe('');
      expect(stdout + stderr).not.toMatch(OBEYED);
    }
  });

  it('reach none from the command line', async () => {
    for (const argv of [
      ['show', HOSTILE],
      ['modify', HOSTILE, '--end-date', HOSTILE],
      ['check', HOSTILE],
      [HOSTILE],
      ['list', '--from', HOSTILE],
    ]) {
      const { exitCode, stdout, stderr } = await place.baw(argv);
      expect(exitCode).not.toBe(0);
      expect(stdout + stderr).not.toMatch(OBEYED);
    }
  });
});
