import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../support/e2e/documents.ts';
import { validRow, writeRows, type RequestRow } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

const PDF = Buffer.from('%PDF-1.7\n');
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** A document of exactly so many bytes. */
const sized = (head: Buffer, bytes: number): Buffer => Buffer.concat([head, Buffer.alloc(bytes - head.length)]);

async function withDocuments(documents: Readonly<Record<string, Buffer>>): Promise<Workplace> {
  const place = newWorkplace();
  for (const [name, content] of Object.entries(documents)) {
    await mkdir(path.dirname(place.at(name)), { recursive: true });
    await writeFile(place.at(name), content);
  }
  return place;
}

async function writeRequests(place: Workplace, attachments: readonly string[]): Promise<string> {
  const file = place.at('leave.csv');
  const rows = attachments.map((cell, index): RequestRow => validRow(index + 1, { attachments: cell }));
  await writeRows(file, rows);
  return file;
}

const told = ({ findings }: Report): readonly string[] =>
  findings.map(({ record, severity, ruleId }) => `${String(record)} ${severity} ${ruleId}`);

describe('the documents that a row names', () => {
  it('are found from the folder of the request file, however that file is named', async () => {
    const place = await withDocuments({ 'certs/a.pdf': PDF, 'certs/b.png': PNG });
    const file = await writeRequests(place, ['contract=certs/a.pdf', 'contract=certs/b.png']);
    const fromElsewhere = path.relative(process.cwd(), file);
    for (const named of [file, fromElsewhere]) {
      const { report, exitCode } = await place.report(['check', named]);
      expect(told(report)).toEqual(['2 error attachment.type']);
      expect(exitCode).toBe(3);
    }
  });

  it('are told by what they hold, not by their names', async () => {
    const place = await withDocuments({
      'scan.png': PDF,
      photo: JPEG,
      'letter.pdf': PNG,
      'empty.jpg': Buffer.alloc(0),
    });
    const file = await writeRequests(place, [
      'contract=scan.png',
      'contract=photo',
      'contract=letter.pdf',
      'contract=empty.jpg',
    ]);
    const { report } = await place.report(['check', file]);
    expect(told(report)).toEqual(['3 error attachment.type', '4 error attachment.type']);
  });

  it('are accepted up to two million bytes, doubtful up to two mebibytes, refused above', async () => {
    const place = await withDocuments({
      'fine.pdf': sized(PDF, 2_000_000),
      'doubtful.pdf': sized(PDF, 2_000_001),
      'largest.jpg': sized(JPEG, 2_097_152),
      'refused.jpg': sized(JPEG, 2_097_153),
    });
    const file = await writeRequests(place, [
      'contract=fine.pdf',
      'contract=doubtful.pdf',
      'contract=largest.jpg',
      'contract=refused.jpg',
    ]);
    const { report } = await place.report(['check', file]);
    expect(told(report)).toEqual([
      '2 warning attachment.max-size',
      '3 warning attachment.max-size',
      '4 error attachment.max-size',
    ]);
    expect(report.findings.at(-1)?.message).toBe(
      'refused.jpg has 2,097,153 bytes; the service takes 2 MB a file: 2,000,000 bytes for certain, 2,097,152 at the very most.',
    );
  });

  it('may still be on their way: what cannot be opened is a warning that names it as the row does', async () => {
    const place = await withDocuments({ 'folder/a.pdf': PDF });
    const file = await writeRequests(place, [
      'contract=certs/to-come.pdf',
      'contract=folder',
      `contract=${place.at('elsewhere/850314-640-67.pdf')}`,
    ]);
    const { report, exitCode } = await place.report(['check', file]);
    expect(exitCode).toBe(0);
    expect(told(report)).toEqual([
      '1 warning file.missing-attachment',
      '2 warning file.missing-attachment',
      '3 warning file.missing-attachment',
    ]);
    const [first = '', , third = ''] = report.findings.map(({ message }) => message);
    expect(first).toContain('certs/to-come.pdf');
    expect(third).not.toContain(place.folder);
    expect(third).not.toContain('640-67');
  });

  it('are each judged, and told once when a row names one twice', async () => {
    const place = await withDocuments({ 'a.pdf': PDF, 'b.png': PNG });
    const file = await writeRequests(place, ['contract=a.pdf|kinshipProof=b.png|motiveProof=b.png|contract=c.pdf']);
    const { report } = await place.report(['check', file]);
    expect(told(report)).toEqual(['1 error attachment.type', '1 warning file.missing-attachment']);
  });

  it('keep a row from being filed as they keep it from being valid', async () => {
    const place = await withDocuments({ 'a.pdf': PDF, 'b.png': PNG });
    const file = await writeRequests(place, ['contract=a.pdf', 'contract=b.png', 'contract=c.pdf']);
    const checked = await place.report(['check', file]);
    const filed = await place.report(['submit', '--certify', file]);
    expect(filed.report.findings).toEqual(checked.report.findings);
    expect(filed.report.outcomes.map(({ status }) => status)).toEqual(['filed', 'invalid', 'filed']);
  });

  it('of the type "other" need a description', async () => {
    const place = await withDocuments({ 'a.pdf': PDF });
    const rows = [
      validRow(1, { attachments: 'other=a.pdf', attachmentDescription: 'Horaire' }),
      validRow(2, { attachments: 'other=a.pdf' }),
    ];
    await writeRows(place.at('leave.csv'), rows);
    const { report } = await place.report(['check', place.at('leave.csv')]);
    expect(told(report)).toEqual(['2 error attachment.other.description']);
  });

  it('of a file on standard input are found from the working folder', async () => {
    const place = newWorkplace();
    const row = validRow(1, { attachments: 'contract=fixtures/domain/attachments/medical-certificate.pdf' });
    const text = [Object.keys(row), Object.values(row)].map((cells) => cells.join(';')).join('\n');
    const { report } = await place.report(['check', '-'], { stdin: `${text}\n` });
    expect(told(report)).toEqual([]);
  });

  it('cost nothing where there are none', async () => {
    const place = newWorkplace();
    const file = await writeRequests(place, ['', '']);
    const inspectAttachment = () => Promise.reject(new Error('nothing to look at'));
    const { report } = await place.report(['check', file], { deps: () => ({ inspectAttachment }) });
    expect(report.counts.valid).toBe(2);
  });
});
