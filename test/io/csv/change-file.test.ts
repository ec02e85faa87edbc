import { describe, expect, it } from 'vitest';
import { createChangeReader, type ReadChanges } from '../../../src/commands/changes/read-changes.ts';
import { openChangeFile, type ChangeFileOptions } from '../../../src/io/csv/open-change-file.ts';
import { encodeText } from '../../../src/io/csv/encoding.ts';
import type { ChangeKind } from '../../../src/schemas/files/journal-record.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const TICKET = '04W-002ZS8X-NM-Z';
const OTHER = '04W-002ZS8X-NN-Z';

async function read(kind: ChangeKind, content: string | Uint8Array, options: ChangeFileOptions = {}) {
  const file = await openChangeFile(folder.file(content), kind, options);
  const readRow = createChangeReader(kind, file.columns);
  const rows: (ReadChanges & { readonly line: number })[] = [];
  for await (const batch of file.table.batches()) {
    for (const { line, cells } of batch) rows.push({ line, ...readRow(cells) });
  }
  return { file, rows };
}

const faultsOf = ({ faults }: ReadChanges): readonly string[] => faults.map(({ id }) => id);

describe('a file of new end dates', () => {
  const wanted = { kind: 'modify', ticketNumber: TICKET, newEndDate: isoDate('2027-03-31'), comment: undefined };

  it.each([
    ['ticketNumber;newEndDate', `${TICKET};2027-03-31`],
    ['Numéro de ticket,Nouvelle date de fin', `${TICKET},31/03/2027`],
    ['Nieuwe einddatum\tTicketnummer', `31-03-2027\t${TICKET}`],
    ['TICKETNUMMER|neues enddatum', `${TICKET}|31.03.2027`],
    ['New end date;Name;Ticket', `2027-03-31;Somebody;${TICKET}`],
  ])('is read under the headers %s', async (header, row) => {
    for (const encoding of ['utf-8', 'windows-1252', 'utf-16le'] as const) {
      const mark = encoding === 'utf-16le' ? '\ufeff' : '';
      const { rows } = await read('modify', encodeText(`${mark}${header}\r\n${row}\r\n`, encoding));
      expect(rows).toEqual([{ line: 2, wanted: [wanted], faults: [] }]);
    }
  });

  it('is read under names of the user, and says when the file has none of them', async () => {
    const map = { 'Fin réelle': 'newEndDate' } as const;
    const { rows } = await read('modify', `Ticket;Fin réelle\n${TICKET};2027-03-31\n`, { map });
    expect(rows[0]?.wanted).toEqual([wanted]);
    const lacking = read('modify', `Ticket;newEndDate\n${TICKET};2027-03-31\n`, { map, mustHave: ['Fin réelle'] });
    await expect(lacking).rejects.toMatchObject({ key: 'usage.unusedMapping' });
  });

  it('knows the line of each row behind line breaks inside quotes', async () => {
    const content = `ticketNumber;newEndDate;comment\n${TICKET};2027-03-31;"two\nlines"\n\n${OTHER};2027-04-30;\n`;
    const { rows } = await read('modify', content);
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(rows[0]?.wanted).toEqual([{ ...wanted, comment: 'two\nlines' }]);
  });

  it('takes the tickets of accepted rows, and not their end date for the new one', async () => {
    const header = 'niss;endDate;newEndDate;result_status;result_ticketNumber;result_submittedAt;result_warnings';
    const row = `85031464067;2027-02-28;2027-03-31;filed;${TICKET};2026-11-21T09:00:00+01:00;`;
    const { rows, file } = await read('modify', `${header}\n${row}\n`);
    expect(rows[0]?.wanted).toEqual([wanted]);
    expect(file.resultHeader.columns.map((column) => column.header)).toContain('ticketNumber');
    const without = read('modify', `${header.replace('newEndDate;', '')}\n${row.replace('2027-03-31;', '')}\n`);
    await expect(without).rejects.toMatchObject({ key: 'input.missingColumns', params: { missing: 'newEndDate' } });
  });

  it('has a column of tickets win over the one that a run added', async () => {
    const { rows } = await read('cancel', `Ticket;result_ticketNumber\n${TICKET};${OTHER}\n`);
    expect(rows[0]?.wanted).toEqual([{ kind: 'cancel', ticketNumber: TICKET }]);
  });

  it('says of every cell what is wrong, without repeating what is personal', async () => {
    const header = 'ticketNumber;newEndDate;comment';
    const { rows } = await read(
      'modify',
      [
        header,
        ';2027-03-31;',
        '85031464067;31/02/2027;',
        `${TICKET};;85.03.14-640.67`,
        `${TICKET};03/31/27;${'x'.repeat(201)}`,
        `${TICKET};2027-03-31;a\u0007b`,
      ].join('\n'),
    );
    expect(rows.map(faultsOf)).toEqual([
      ['change.ticket-missing'],
      ['change.ticket-shape', 'change.date-unreadable'],
      ['change.date-missing', 'change.text-personal'],
      ['change.date-unreadable', 'change.text-too-long'],
      ['change.control-characters'],
    ]);
    expect(rows.every((row) => row.wanted.length === 0)).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/850314|85\.03/);
  });

  it.each([
    ['Ticket;ticketNumber;newEndDate', 'input.duplicateColumn'],
    ['ticketNumber;endDate', 'input.missingColumns'],
    ['04W-002ZS8X-NM-Z', 'input.missingColumns'],
  ])('with the header %s is refused', async (header, key) => {
    await expect(read('modify', `${header}\nx;y\n`)).rejects.toMatchObject({ key });
  });
});

describe('a file of documents', () => {
  const document = { kind: 'attach', ticketNumber: TICKET, attachmentType: 'contract', path: 'a.pdf' };

  it('is read one document a row, its type as a code or a label', async () => {
    const content = `ticketNumber;type;path;description\n${TICKET};contract;a.pdf;\n${TICKET};Autre;b.jpg;Horaire\n`;
    const { rows } = await read('attach', content);
    expect(rows.map(({ wanted }) => wanted)).toEqual([
      [{ ...document, description: undefined }],
      [{ ...document, attachmentType: 'other', path: 'b.jpg', description: 'Horaire' }],
    ]);
  });

  it('may be the accepted rows of a run, which list the documents of each request', async () => {
    const header = 'attachments;attachmentDescription;result_ticketNumber';
    const { rows } = await read('attach', `${header}\ncontract=a.pdf|other=b.jpg;Horaire;${TICKET}\n;;${OTHER}\n`);
    expect(rows.map(({ wanted }) => wanted)).toEqual([
      [
        { ...document, description: undefined },
        { ...document, attachmentType: 'other', path: 'b.jpg', description: 'Horaire' },
      ],
      [],
    ]);
  });

  it('says what it cannot read', async () => {
    const header = 'ticketNumber;type;path;description';
    const rows = [`${TICKET};;;`, `${TICKET};photo;a.pdf;`, `${TICKET};other;a.pdf;`, `${TICKET};contract;a.pdf;x`];
    const { rows: found } = await read('attach', [header, ...rows].join('\n'));
    expect(found.map(faultsOf)).toEqual([
      ['change.type-missing', 'change.path-missing'],
      ['change.type-unknown'],
      ['change.description-missing'],
      ['change.description-unused'],
    ]);
    expect(found[3]?.wanted).toEqual([{ ...document, description: undefined }]);
  });
});
