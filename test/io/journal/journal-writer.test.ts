import { describe, expect, it, vi } from 'vitest';
import { JournalWriter } from '../../../src/io/journal/journal-writer.ts';
import type { JournalRecord } from '../../../src/schemas/files/journal-record.ts';
import { systemError } from '../files/faulty-port.ts';

// Sweeps in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const record = (row: string): JournalRecord => ({
  type: 'create.outcome',
  row,
  filing: 'f',
  at: '2026-11-21T08:00:00.000Z',
  result: { status: 'needsReview', candidates: [] },
});

/** A file whose syncs end when they are told to. */
class SlowFile {
  readonly calls: string[] = [];
  #end: ((error?: Error) => void) | undefined;

  async write(bytes: Uint8Array): Promise<void> {
    const rows = Buffer.from(bytes)
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => /"row":"([^"]*)"/.exec(line)?.[1]);
    this.calls.push(`write ${rows.join(' ')}`);
  }

  syncData(): Promise<void> {
    this.calls.push('sync');
    return new Promise((resolve, reject) => {
      this.#end = (error) => (error === undefined ? resolve() : reject(error));
    });
  }

  async close(): Promise<void> {
    this.calls.push('close');
  }

  async endSync(error?: Error): Promise<void> {
    await turns();
    this.#end?.(error);
    await turns();
  }
}

/** Lets everything happen that needs nothing from outside. */
function turns(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('the writer of a journal', () => {
  it('answers only when what it was given is synced', async () => {
    const file = new SlowFile();
    const durable: string[] = [];
    const writer = new JournalWriter(file, 'j', 0);
    const appended = writer.append(record('a')).then(() => durable.push('a'));
    await turns();
    expect(file.calls).toEqual(['write a', 'sync']);
    expect(durable).toEqual([]);
    await file.endSync();
    await appended;
    expect(durable).toEqual(['a']);
  });

  it('commits together what comes while another commit is under way', async () => {
    const file = new SlowFile();
    const writer = new JournalWriter(file, 'j', 0);
    const first = writer.append(record('a'));
    await turns();
    const others = [writer.append(record('b')), writer.append(record('c'))];
    await file.endSync();
    await first;
    await file.endSync();
    await Promise.all(others);
    expect(file.calls).toEqual(['write a', 'sync', 'write b c', 'sync']);
  });

  it('writes nothing more after a failure, and says so to everyone', async () => {
    const file = new SlowFile();
    const writer = new JournalWriter(file, 'j', 0);
    const first = writer.append(record('a'));
    await turns();
    const second = writer.append(record('b'));
    const failures = Promise.allSettled([first, second]);
    await file.endSync(systemError('EIO'));
    expect((await failures).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(writer.append(record('c'))).rejects.toMatchObject({ key: 'output.notWritable' });
    expect(file.calls).toEqual(['write a', 'sync']);
  });

  it('finishes what it was given before it closes the file', async () => {
    const file = new SlowFile();
    const writer = new JournalWriter(file, 'j', 0);
    const appended = writer.append(record('a'));
    const closed = writer.close();
    await file.endSync();
    await Promise.all([appended, closed]);
    expect(file.calls).toEqual(['write a', 'sync', 'close']);
  });
});
