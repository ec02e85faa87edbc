import { readdir } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CliSetting } from '../support/cli/run-cli.ts';
import { validRow, validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

let place: Workplace;
let file = '';

beforeEach(async () => {
  place = newWorkplace();
  file = place.at('leave.csv');
  await writeRows(file, [...validRows(2), validRow(3, { regime: 'half', hoursDuring: '19:00', niss: '' })]);
});

/** Somebody at a terminal who gives the same answer to every question, and remembers what was asked. */
function person(answer: boolean): CliSetting & { readonly asked: string[] } {
  const asked: string[] = [];
  const unasked = () => Promise.reject(new TypeError('not asked here'));
  return {
    asked,
    deps: ({ terminal }) => ({
      terminal: { ...terminal, isInteractive: true },
      openPrompts: () =>
        Promise.resolve({
          input: unasked,
          select: unasked,
          confirm: ({ message }) => {
            asked.push(message);
            return Promise.resolve(answer);
          },
        }),
    }),
  };
}

describe('the legal statement', () => {
  it('is asked for on a terminal, under the legal notice and after what is to be sent', async () => {
    const someone = person(true);
    const { exitCode, stderr } = await place.baw(['submit', file], someone);
    expect(exitCode).toBe(3);
    expect(someone.asked).toHaveLength(1);
    const order = ['2 requests of 1 employer', '1 row with errors will not be sent', 'Legal notice'];
    const places = order.map((text) => stderr.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(await place.ledger()).toHaveLength(2);
  });

  it('that is not given sends nothing and writes nothing', async () => {
    const { exitCode, stdout, stderr } = await place.baw(['submit', file], person(false));
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('nothing was sent');
    expect(await readdir(place.folder)).toEqual(['leave.csv']);
    expect(await readdir(place.home)).toEqual([]);
  });

  it('given by a flag leaves one question to somebody at a terminal, and none with --yes', async () => {
    const careful = person(false);
    expect((await place.baw(['submit', file, '--certify'], careful)).exitCode).toBe(2);
    expect(careful.asked).toEqual(['File 2 requests now?']);
    const sure = person(false);
    expect((await place.baw(['submit', file, '--certify', '--yes'], sure)).exitCode).toBe(3);
    expect(sure.asked).toEqual([]);
    expect(await place.ledger()).toHaveLength(2);
  });

  it('is not asked for when there is nothing to send', async () => {
    await writeRows(file, [validRow(1, { niss: '' })]);
    const someone = person(true);
    expect((await place.baw(['submit', file], someone)).exitCode).toBe(3);
    expect(someone.asked).toEqual([]);
  });
});
