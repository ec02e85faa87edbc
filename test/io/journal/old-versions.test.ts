import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/batch/run-state.ts';
import { readJournal } from '../../../src/io/journal/read-journal.ts';
import { writeLine } from '../../../src/io/journal/record-line.ts';
import type { JournalRecord } from '../../../src/schemas/files/journal-record.ts';

function fixture(name: string): Promise<Buffer> {
  return readFile(new URL(`../../../fixtures/journal/${name}.ndjson`, import.meta.url));
}

async function recordsOf(content: Buffer): Promise<JournalRecord[]> {
  const records: JournalRecord[] = [];
  const file = {
    read: async (buffer: Uint8Array, position: number) => content.copy(buffer, 0, position, position + buffer.length),
  };
  await readJournal(file, 'journal.ndjson', (record) => void records.push(record));
  return records;
}

function statusesOf(records: readonly JournalRecord[]) {
  const state = fold(records);
  const outcomes = records.flatMap((record) => (record.type === 'create.outcome' ? [record] : []));
  return outcomes.map(({ row }) => state.outcomeOf(row)?.status);
}

describe('a journal of version 1', () => {
  it('is read for what it says: three rows filed, six in doubt', async () => {
    const records = await recordsOf(await fixture('version-1'));
    const state = fold(records);
    expect(statusesOf(records)).toEqual(['filed', 'filed', 'filed']);
    expect(state.inDoubt()).toHaveLength(6);
    expect(state.inDoubt()[0]).toMatchObject({ clientReference: 'RH-005', isKeyed: true, attempt: 1 });
  });

  it('is continued with lines of the present version', async () => {
    const old = await fixture('version-1');
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

describe('journals of version 2', () => {
  it('are read for what they say: four rows filed, five in doubt', async () => {
    const records = await recordsOf(await fixture('version-2-submit'));
    const state = fold(records);
    expect(statusesOf(records)).toEqual(['filed', 'filed', 'filed', 'filed']);
    expect(state.inDoubt()).toHaveLength(5);
    expect(state.inDoubt()[0]).toMatchObject({ clientReference: 'RH-007', isKeyed: true, attempt: 1 });
  });

  it('are read for what they say: three requests cancelled', async () => {
    const records = await recordsOf(await fixture('version-2-cancel'));
    const outcomes = records.flatMap((record) => (record.type === 'change.outcome' ? [record] : []));
    expect(outcomes).toHaveLength(3);
    expect(outcomes).toSatisfy((all: typeof outcomes) => all.every(({ kind }) => kind === 'cancel'));
    expect(records.at(-1)).toMatchObject({ type: 'ended', counts: { filed: 3, pending: 0 } });
  });
});
