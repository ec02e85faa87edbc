import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJudge } from '../../../src/commands/check/judge.ts';
import { openRequestFile } from '../../../src/io/csv/open-request-file.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import { temporaryFolder } from '../../io/csv/temporary-folder.ts';
import { CleanRows } from '../../../src/commands/check/clean-rows.ts';

const folder = temporaryFolder();
const HEADER =
  'employer;sector;niss;workerCode;jointCommittee;leaveType;regime;startDate;endDate;hoursFull;hoursBefore;hoursDuring;noticeDate;childBirthDate';

/** One month each, all of them overlapping: only the employer and the worker decide whether that is wrong. */
const row = fc
  .record({
    employer: fc.constantFrom('', '0820001772', '0820103029'),
    niss: fc.constantFrom('66010100104', '87090700130', '85031464068'),
    period: fc.constantFrom('2027-02-01;2027-02-28', '2027-02-15;2027-03-14'),
  })
  .map(
    ({ employer, niss, period }) =>
      `${employer};private;${niss};whiteCollar;200.00;parentalLeave;full;${period};38;38;;2026-11-16;2023-06-01`,
  );

/** What is found in each row, reading by reading; the identity's own number is known from the second one on. */
async function findingsOf(path: string, clean: readonly CleanRows[] | undefined) {
  const file = await openRequestFile(path, { defaults: {}, name: path });
  const found: unknown[] = [];
  for (const employer of [undefined, '0820001772', '0820001772']) {
    const judge = createJudge({
      context: { today: isoDate('2026-11-21') },
      files: [file],
      allowDuplicate: false,
      inspectAttachment: () => Promise.resolve(undefined),
      ...(clean !== undefined && { clean }),
      ...(employer !== undefined && { employer }),
    });
    for await (const batch of file.batches()) found.push((await judge(batch, 0)).map(({ findings }) => findings));
  }
  return found;
}

describe('the rows that were clean', () => {
  it('are those that were added, and no others, however many there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 100_000 })), (records) => {
        const clean = new CleanRows();
        for (const record of records) clean.add({ record });
        const added = new Set(records);
        for (const record of records.flatMap((each) => [each - 1, each, each + 1, each * 2])) {
          expect(clean.has({ record })).toBe(added.has(record));
        }
      }),
    );
  });

  it('change nothing of what is found when the same rows are judged again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const path = folder.file([HEADER, ...rows].join('\n'));
        expect(await findingsOf(path, [new CleanRows()])).toEqual(await findingsOf(path, undefined));
      }),
    );
  });
});
