import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/batch/run-state.ts';
import { readJournal } from '../../../src/io/journal/read-journal.ts';
import { writeLine } from '../../../src/io/journal/record-line.ts';
import type { JournalRecord } from '../../../src/schemas/files/journal-record.ts';

const VERSION_1 = new URL('../../../fixtures/journal/version-1.ndjson', import.meta.url);

async function recordsOf(content: Buffer): Promise<JournalRecord[]> {
  const records: JournalRecord[] = [];
  const file = {
    read: async (buffer: Uint8Array, position: number) => content.copy(buffer, 0, position, position + buffer.length),
  };
  await readJournal(file, 'journal.ndjson', (record) => void records.push(record));
  return records;
}

describe('a journal of version 1', () => {
  it('is read for what it says: three rows filed, six in doubt', async () => {
    const records = await recordsOf(await readFile(VERSION_1));
    const state = fold(records);
    const outcomes = records.flatMap((record) => (record.type === 'create.outcome' ? [record] : []));
    expect(outcomes.map(({ row }) => state.outcomeOf(row)?.status)).toEqual(['filed', 'filed', 'filed']);
    expect(state.inDoubt()).toHaveLength(6);
    expect(state.inDoubt()[0]).toMatchObject({ clientReference: 'RH-005', isKeyed: true, attempt: 1 });
  });

  it('is continued with lines of the present version', async () => {
    const old = await readFile(VERSION_1);
    const before = await recordsOf(old);
    const at = '2026-11-26T08:00:00.000Z';
    const ended: JournalRecord = {
      type: 'ended',
      endedAt: at,
      counts: { rows: 9, invalid: 0, filed: 3, refused: 0, skipped: 0, needsReview: 0, pending: 6 },
    };
    const records = await recordsOf(Buffer.concat([old, Buffer.from(writeLine(ended, before.length + 1))]));
    expect(records.at(-1)).toEqual(ended);
  });
});
