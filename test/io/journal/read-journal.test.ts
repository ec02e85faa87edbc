import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../src/errors/app-error.ts';
import { readJournal, type JournalEnd } from '../../../src/io/journal/read-journal.ts';
import { writeLine } from '../../../src/io/journal/record-line.ts';
import type { JournalRecord } from '../../../src/schemas/files/journal-record.ts';
import { requestBody } from '../../batch/fake-service.ts';

// Turns every bit and cuts everywhere: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

const at = '2026-11-21T08:00:00.000Z';
const header: JournalRecord = {
  type: 'run',
  runId: '20261121-080000-ab12',
  toolVersion: '0.1.0',
  targetId: 'embedded',
  startedAt: at,
  inputs: [{ path: '/data/année.csv', sha256: 'ab' }],
};
const intent: JournalRecord = {
  type: 'create.intent',
  row: 'key-1',
  clientReference: 'a "quoted",\\ "body": reference',
  idempotencyKey: '0b0e4d0e-8b5f-4f0a-9d0c-1c1d5a0f7a11',
  isKeyed: true,
  attempt: 1,
  at,
  bodyJson: JSON.stringify({ ...requestBody(1), comment: 'Congé, "body":{' }),
};
/** As nearly all outcomes look. */
const usual = {
  type: 'create.outcome',
  row: 'key-2',
  filing: 'filing-2',
  at,
  result: { status: 'filed', ticketNumber: 'T-2', submittedAt: at, warnings: [], adopted: false },
} as const;
const outcome: JournalRecord = {
  type: 'create.outcome',
  row: 'key-1',
  filing: 'filing-1',
  at,
  result: { status: 'filed', ticketNumber: 'T-1', submittedAt: at, warnings: ['chevauchement'], adopted: false },
};
const refused: JournalRecord = {
  ...outcome,
  result: {
    status: 'refused',
    key: 'service.badRequest',
    httpStatus: 400,
    problemType: 'urn:x',
    issues: [{ type: 'urn:y', name: 'worker.ssin', details: { minimum: 1 } }],
    details: {},
  },
};
const cancelled: JournalRecord[] = [
  {
    type: 'change.intent',
    row: 'key-2',
    kind: 'cancel',
    ticketNumber: 'T-1',
    idempotencyKey: intent.idempotencyKey,
    isKeyed: true,
    attempt: 1,
    at,
    body: {},
  },
  {
    type: 'change.outcome',
    row: 'key-2',
    kind: 'cancel',
    ticketNumber: 'T-1',
    at,
    result: { status: 'filed', part: 'P-1', submittedAt: at, adopted: false },
  },
  { type: 'review', row: 'key-3', at, decision: { do: 'sendAgain' } },
];
const replacing: JournalRecord = { ...intent, row: 'a "strange"\\ key', replaces: 'T-1' };
const plainOutcome: JournalRecord = { ...usual, result: { ...usual.result, warnings: [] } };
const records = [header, intent, outcome, plainOutcome, replacing, refused, ...cancelled];
const bytes = journalOf(records);

function journalOf(list: readonly JournalRecord[]): Buffer {
  return Buffer.from(list.map((record, index) => writeLine(record, index + 1)).join(''));
}

/** Copies what it gives, because records of a file look into the buffer later. */
function fileOf(content: Buffer): { read(buffer: Uint8Array, position: number): Promise<number> } {
  return {
    read: async (buffer, position) => content.copy(buffer, 0, position, position + buffer.length),
  };
}

async function read(
  content: Buffer,
  chunkBytes?: number,
): Promise<{ readonly end: JournalEnd; readonly records: readonly JournalRecord[] }> {
  const found: JournalRecord[] = [];
  const end = await readJournal(
    fileOf(content),
    'journal.ndjson',
    (record) => void found.push(plain(record)),
    chunkBytes,
  );
  return { end, records: found };
}

/** The fields of a record, also of one that reads them from its line. */
function plain(record: JournalRecord): JournalRecord {
  if (record.type !== 'create.intent') return record;
  const { type, row, clientReference, idempotencyKey, replaces, isKeyed, attempt, at: sentAt, bodyJson } = record;
  return {
    type,
    row,
    clientReference,
    idempotencyKey,
    ...(replaces !== undefined && { replaces }),
    isKeyed,
    attempt,
    at: sentAt,
    bodyJson,
  };
}

async function failureOf(content: Buffer): Promise<AppError | undefined> {
  try {
    await read(content, 8192);
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

describe('a journal', () => {
  it('gives back every record that was written, whatever the size of the pieces it is read in', async () => {
    for (const chunkBytes of [1, 7, 64, 4096]) {
      const { end, records: found } = await read(bytes, chunkBytes);
      expect(found).toEqual(records);
      expect(end).toEqual({ lastSeq: records.length, size: bytes.length, isTorn: false });
    }
  });

  it('is one line of JSON for each record, with the body as a field', () => {
    const lines = bytes.toString().trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toHaveLength(records.length);
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ v: 3, seq: 2, type: 'create.intent', body: requestBody(1) });
  });

  it('may be read no further than its first record', async () => {
    const found: JournalRecord[] = [];
    await readJournal(fileOf(bytes), 'x', (record) => {
      found.push(record);
      return false;
    });
    expect(found).toEqual([header]);
  });

  it('loses only its last record when it is cut off anywhere in it', async () => {
    const whole = journalOf(records.slice(0, -1)).length;
    for (let size = whole; size < bytes.length; size += 1) {
      const { end, records: found } = await read(bytes.subarray(0, size));
      expect(found).toHaveLength(records.length - 1);
      expect(end).toEqual({ lastSeq: records.length - 1, size: whole, isTorn: size > whole });
    }
  });

  it('is nothing, or torn, when it is cut off in its first record', async () => {
    const first = writeLine(header, 1).length;
    for (let size = 0; size < first; size += 1) {
      expect(await read(bytes.subarray(0, size))).toEqual({
        end: { lastSeq: 0, size: 0, isTorn: size > 0 },
        records: [],
      });
    }
  });

  it('is found damaged whichever bit of it is turned', async () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const failure = await failureOf(changed);
      if (failure?.key !== 'journal.damaged') throw new Error(`bit ${String(bit)} was not noticed`);
    }
  });

  it('is found damaged when a line is missing, doubled or out of its place', async () => {
    const lines = records.map((record, index) => writeLine(record, index + 1));
    const order = (...places: readonly number[]): Buffer => Buffer.from(places.map((place) => lines[place]).join(''));
    expect(await failureOf(order(0, 2, 3))).toMatchObject({ key: 'journal.damaged', params: { line: 2 } });
    expect(await failureOf(order(0, 1, 1))).toMatchObject({ key: 'journal.damaged', params: { line: 3 } });
    expect(await failureOf(order(1, 0))).toMatchObject({ key: 'journal.damaged', params: { line: 1 } });
  });

  it('is refused with its version when a newer program wrote it', async () => {
    const { crc32 } = await import('node:zlib');
    const checked = '"v":4,"seq":1,"type":"run","shape":"unknown"}';
    const line = `{"crc":"${crc32(checked).toString(16).padStart(8, '0')}",${checked}\n`;
    expect(await failureOf(Buffer.from(line))).toMatchObject({
      key: 'journal.newerVersion',
      params: { file: 'journal.ndjson', version: 4 },
    });
  });

  it('gives back any text in any field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), async (row, reference) => {
        const record = { ...intent, row, clientReference: reference, bodyJson: JSON.stringify({ comment: row }) };
        expect((await read(journalOf([header, record]))).records[1]).toEqual(record);
      }),
      { numRuns: 200 },
    );
  });

  it('gives back any outcome, whether it looks as most do or not', async () => {
    const text = fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 5, maxLength: 5 }), fc.boolean(), async (texts, adopted) => {
        const [row = '', filing = '', instant = '', ticketNumber = '', submittedAt = ''] = texts;
        const result = { status: 'filed', ticketNumber, submittedAt, warnings: [], adopted } as const;
        const record: JournalRecord = { ...usual, row, filing, at: instant, result: { ...result, warnings: [] } };
        expect((await read(journalOf([header, record]))).records[1]).toEqual(record);
      }),
      { numRuns: 300 },
    );
  });

  it('may hold records that are longer than the pieces it is read in', async () => {
    const long = { ...intent, bodyJson: JSON.stringify({ comment: 'é'.repeat(100_000) }) };
    const found = await read(journalOf([header, long, outcome, long]), 1024);
    expect(found.records).toEqual([header, long, outcome, long]);
  });
});

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const instant = fc.constant(at);
const count = fc.integer({ min: 1, max: 1_000_000 });
const details = fc.dictionary(
  text.filter((name) => name !== '__proto__'),
  fc.oneof(text, count),
  { maxKeys: 2 },
);
const result = fc.oneof(
  fc.record({
    status: fc.constant('filed' as const),
    ticketNumber: text,
    submittedAt: instant,
    warnings: fc.array(text, { maxLength: 2 }),
    adopted: fc.boolean(),
  }),
  fc.record({
    status: fc.constant('refused' as const),
    key: text,
    httpStatus: count,
    problemType: text,
    issues: fc.array(fc.record({ type: text, name: text, details }), { maxLength: 2 }),
    details,
  }),
  fc.record({ status: fc.constant('needsReview' as const), candidates: fc.array(text, { maxLength: 3 }) }),
);
const anyRecord: fc.Arbitrary<JournalRecord> = fc.oneof(
  fc.record({
    type: fc.constant('resumed' as const),
    toolVersion: text,
    resumedAt: instant,
    inputs: fc.array(fc.record({ path: text, sha256: text }), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('create.intent' as const),
    row: text,
    clientReference: text,
    idempotencyKey: fc.uuid(),
    isKeyed: fc.boolean(),
    attempt: count,
    at: instant,
    bodyJson: text.map((comment) => JSON.stringify({ ...requestBody(1), comment })),
  }),
  // The type last: the order in which fields were put together must not matter.
  fc.record({ row: text, filing: text, at: instant, result, type: fc.constant('create.outcome' as const) }),
  fc.record({
    row: text,
    ticketNumber: text,
    idempotencyKey: text,
    isKeyed: fc.boolean(),
    attempt: count,
    at: instant,
    kind: fc.constant('modify' as const),
    body: fc.record({ newEndDate: text }),
    type: fc.constant('change.intent' as const),
  }),
  fc.record({
    row: text,
    kind: fc.constantFrom('modify' as const, 'cancel' as const, 'attach' as const),
    ticketNumber: text,
    at: instant,
    result: fc.record({ status: fc.constant('needsReview' as const), candidates: fc.array(text, { maxLength: 3 }) }),
    type: fc.constant('change.outcome' as const),
  }),
  fc.record({
    row: text,
    at: instant,
    decision: fc.record({ do: fc.constant('sendAgain' as const) }),
    type: fc.constant('review' as const),
  }),
  fc.record({ targetId: text, ticketNumber: text, at: instant, type: fc.constant('cancel.intent' as const) }),
);
const anyJournal = fc.array(anyRecord, { minLength: 1, maxLength: 5 });

describe('any journal', () => {
  it('gives back its records, and cut off anywhere those that are whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, fc.double({ min: 0, max: 1, noNaN: true }), async (list, share) => {
        const whole = journalOf(list);
        expect((await read(whole)).records).toEqual(list);
        const cut = whole.subarray(0, Math.floor(share * whole.length));
        const lines = cut.toString('latin1').split('\n').length - 1;
        const { end, records: found } = await read(cut, 64);
        expect(found).toEqual(list.slice(0, lines));
        expect(end.isTorn).toBe(cut.length > end.size);
      }),
      { numRuns: 300 },
    );
  });

  it('is never misread when a byte is replaced, lost or added', async () => {
    const change = fc.record({
      kind: fc.constantFrom('replaced', 'lost', 'added'),
      byte: fc.nat(255),
      place: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(anyJournal, change, async (list, { kind, byte, place }) => {
        const whole = journalOf(list);
        const at = place % whole.length;
        const from = kind === 'added' ? at : at + 1;
        const inserted = kind === 'lost' ? [] : [byte];
        const changed = Buffer.concat([whole.subarray(0, at), Buffer.from(inserted), whole.subarray(from)]);
        fc.pre(!changed.equals(whole));
        if ((await failureOf(changed)) !== undefined) return;
        // The one change that is read is what a cut leaves: the last line without its end.
        expect({ kind, at }).toEqual({ kind: 'lost', at: whole.length - 1 });
        expect((await read(changed)).records).toEqual(list.slice(0, -1));
      }),
      { numRuns: 1000 },
    );
  });
});
