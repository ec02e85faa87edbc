import { readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

let place: Workplace;
let ticket: string;

beforeEach(async () => {
  place = newWorkplace();
  await writeFile(place.at('a-850314-640-67.pdf'), '%PDF-1.4 a');
  const care = { leaveType: 'medicalAssistance', regime: 'full', endDate: '2027-02-28', hoursDuring: '' };
  await writeRows(place.at('leave.csv'), [validRow(1, { ...care, attachments: 'kinshipProof=a-850314-640-67.pdf' })]);
  const { report } = await place.report(['submit', place.at('leave.csv'), '--certify']);
  ticket = report.outcomes[0]?.ticketNumber ?? '';
});

describe('attachments', () => {
  it('lists what is there and what is still required, in each language', async () => {
    for (const [lang, wanted] of [
      ['en', 'Still required'],
      ['fr', 'Encore requises'],
      ['nl', 'Nog vereist'],
      ['de', 'Noch erforderlich'],
    ] as const) {
      const { exitCode, stdout } = await place.baw(['attachments', ticket, '--lang', lang]);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(wanted);
      expect(stdout).not.toContain('640-67');
    }
    const plain = await place.baw(['attachments', ticket, '--plain', '--show-personal-data']);
    expect(plain.stdout).toContain('a-850314-640-67.pdf');
  });

  it('gives the same to programs', async () => {
    const { stdout } = await place.baw(['attachments', ticket, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      ticketNumber: ticket,
      items: [{ attachmentType: 'kinshipProof', sizeInBytes: 10 }],
      requiredAttachmentTypes: ['medicalCertificate'],
    });
  });

  it('writes the documents where it is told to, once', async () => {
    const save = () => place.baw(['attachments', ticket, '--json', '--save', place.at('out')]);
    const [first] = JSON.parse((await save()).stdout).saved;
    expect(await readFile(first.path, 'utf8')).toBe('%PDF-1.4 a');
    expect(JSON.parse((await save()).stdout).saved).toEqual([{ ...first, became: 'there' }]);
  });

  it('says that there is no such request', async () => {
    expect((await place.baw(['attachments', '04W-0000000-00-Z'])).exitCode).toBe(4);
  });
});
