import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Service } from '../mock/running-service.ts';
import { startWorkdays } from '../mock/workday/workday-service.ts';
import { startEvilService, type Evil } from '../support/e2e/evil-service.ts';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, withoutWaiting, type Workplace } from '../support/e2e/workplace.ts';
import { pdf, upload } from '../mock/upload.ts';

const ESCAPE = '\u001b';
/** Anything that a terminal obeys instead of showing it; nothing of ours is coloured in a test. */
// oxlint-disable-next-line no-control-regex -- that is what is looked for
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
/** Hides, colours, clears, renames the window, links, puts on the clipboard, reorders, and overwrites the line. */
const HOSTILE =
  `${ESCAPE}[8m${ESCAPE}[31m${ESCAPE}[2J${ESCAPE}[1;1H${ESCAPE}]0;x\u0007${ESCAPE}]8;;http://evil.example${ESCAPE}\\` +
  `${ESCAPE}]52;c;eA==\u0007${ESCAPE}P+q${ESCAPE}\\\u009b31m\u202e\u2066\u061c\u0000\b\r\nStatus: closed\u2028`;
/** Without them nothing would be found again. */
const IDENTIFYING =
  /^(ticketNumber|environmentId|href|self|next|type|attachmentId|startDate|endDate|.*Date|.*DateTime|since|enterpriseNumber|sha256|ssin)$/;

interface Filed {
  readonly ticket: string;
  readonly notification: string;
  readonly calculation: string;
}

/** What a service holds of which every command has something to show. */
async function furnish(service: Service & Awaited<ReturnType<typeof startWorkdays>>): Promise<Filed> {
  const ticket = await service.file({ comment: 'Remplacement', clientReference: 'R1' });
  await service.modify(ticket, '2027-07-31');
  await upload(service, ticket, { attachmentType: 'other', otherDescription: 'x', fileName: 'a.pdf' }, pdf(100));
  const noted = await service.control('POST', '/workerNotifications', {});
  const made = await service.send();
  const calculation: string = made.json.ticketNumber;
  await service.answer(calculation);
  return { ticket, notification: noted.json.ticketNumber, calculation };
}

const commands = ({ ticket, notification, calculation }: Filed): readonly (readonly string[])[] => [
  ['list'],
  ['show', ticket],
  ['attachments', ticket],
  ['board'],
  ['notifications', 'list'],
  ['notifications', 'show', notification],
  ['cpas', 'list'],
  ['cpas', 'show', calculation],
  ['cpas', 'result', calculation],
  ['employer', 'show'],
  ['auth', 'status'],
  ['mock', 'ledger'],
  ['mock', 'calls'],
  ['modify', ticket, '--end-date', '2027-08-31', '--certify'],
  ['cancel', ticket, '--confirm'],
  ['show', '04W-0000000-00-Z'],
];

async function meet(evil: Evil): Promise<{ place: Workplace; url: string; filed: Filed }> {
  const service = await startWorkdays();
  const filed = await furnish(service);
  const url = await startEvilService(service.url, evil);
  return { place: newWorkplace(), url, filed };
}

describe('a service that means harm', () => {
  it.each([
    ['all of its texts', (text: string) => text + HOSTILE],
    [
      'the texts that identify nothing',
      (text: string, field: string) => (IDENTIFYING.test(field) ? text : HOSTILE + text),
    ],
  ])('steers no terminal with %s', async (_, text) => {
    const { place, url, filed } = await meet({ text });
    await writeRows(place.at('leave.csv'), validRows(2));
    for (const argv of [...commands(filed), ['submit', '--certify', place.at('leave.csv')]]) {
      for (const form of [[], ['--json'], ['--plain', '--lang', 'fr'], ['--verbose']]) {
        const { stdout, stderr, exitCode } = await place.baw([...argv, '--service', url, ...form], withoutWaiting);
        expect(stdout + stderr, argv.join(' ')).not.toMatch(OBEYED);
        expect(exitCode, `${argv.join(' ')}: ${stderr}`).not.toBe(1);
      }
    }
  });

  it.each([301, 302, 303, 307, 308])('leads nobody to another place with a redirect: %i', async (status) => {
    const visits: string[] = [];
    const elsewhere = createServer((asked, answer) => {
      visits.push(String(asked.url));
      answer.end('{}');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void elsewhere.close());
    const address = elsewhere.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const location = `http://127.0.0.1:${String(port)}/taken`;
    const { place, url, filed } = await meet({
      instead: (_, answer) => {
        answer.writeHead(status, { location }).end();
        return true;
      },
    });
    for (const argv of commands(filed).slice(0, 4)) {
      const { exitCode } = await place.baw([...argv, '--service', url], withoutWaiting);
      expect(exitCode).toBe(8);
    }
    expect(visits).toEqual([]);
  });

  it.each([
    ['is packed', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000, ' '))],
    ['is longer than any', {}, Buffer.alloc(40_000_000, ' ')],
    ['is nested without end', {}, Buffer.from('['.repeat(2_000_000))],
    ['is nested and ends', {}, Buffer.from(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)],
  ])('is not understood when its answer %s', async (_, headers, body) => {
    const { place, url, filed } = await meet({
      instead: (_asked, answer) => {
        answer.writeHead(200, { 'content-type': 'application/json', ...headers });
        answer.on('error', () => undefined);
        answer.end(body);
        return true;
      },
    });
    const { exitCode, stdout, stderr } = await place.baw(['show', filed.ticket, '--service', url], withoutWaiting);
    expect([exitCode, stdout]).toEqual([8, '']);
    expect(stderr.length).toBeLessThan(2000);
  });

  it('fills no screen with a text without end', async () => {
    const long = (text: string, field: string): string => (IDENTIFYING.test(field) ? text : text.repeat(20_000));
    const { place, url, filed } = await meet({ text: long });
    const { stdout, exitCode } = await place.baw(['list', '--service', url], withoutWaiting);
    expect(exitCode).not.toBe(1);
    expect(stdout.length).toBeLessThan(200_000);
    expect(filed.ticket).not.toBe('');
  });
});
