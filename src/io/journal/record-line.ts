import { crc32 } from 'node:zlib';
import { JOURNAL_VERSION, JournalFields, type JournalRecord } from '../../schemas/files/journal-record.ts';
import { BODY_FIELD, readHead, StoredIntent } from './stored-intent.ts';

const CRC_START = '{"crc":"';
const CRC_END = '",';
const CRC_DIGITS = 8;
/** `{"crc":"1c291ca3",`: the checksum covers every byte of the line after this, in every version of the format. */
const CHECKED_FROM = CRC_START.length + CRC_DIGITS + CRC_END.length;
const ENVELOPE = /^\{"crc":"([0-9a-f]{8})","v":(\d+),"seq":(\d+),"type":"([\w.]+)",/;
const LONGEST_ENVELOPE = 80;
const INTENT = 'create.intent';
const ROW_START = '"row":"';
const QUOTE = 34;
const BACKSLASH = 92;

/** What a line turned out to be. */
export type Line =
  | { readonly kind: 'record'; readonly seq: number; readonly record: JournalRecord }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** The line for a record, with its line break, which is the only byte that the checksum leaves out. */
export function writeLine(record: JournalRecord, seq: number): string {
  const checked = `"v":${String(JOURNAL_VERSION)},"seq":${String(seq)},${writeFields(record)}`;
  return `${CRC_START}${crc32(checked).toString(16).padStart(CRC_DIGITS, '0')}${CRC_END}${checked}\n`;
}

function writeFields(record: JournalRecord): string {
  // Readers find the type in its place, whatever order the fields were put together in.
  if (record.type !== INTENT) {
    const { type, ...fields } = record;
    return JSON.stringify({ type, ...fields }).slice(1);
  }
  const { type, row, clientReference, idempotencyKey, replaces, isKeyed, attempt, at, bodyJson } = record;
  const head = JSON.stringify({ type, row, clientReference, idempotencyKey, replaces, isKeyed, attempt, at });
  return `${head.slice(1, -1)}${BODY_FIELD}${bodyJson}}`;
}

/** Reads a line without its line break. */
export function readLine(bytes: Buffer): Line {
  const start = bytes.toString('latin1', 0, CHECKED_FROM + LONGEST_ENVELOPE);
  const envelope = ENVELOPE.exec(start);
  if (envelope === null) return { kind: 'damaged' };
  const [matched, crc = '', version, seq, type] = envelope;
  if (Number.parseInt(crc, 16) !== crc32(bytes.subarray(CHECKED_FROM))) return { kind: 'damaged' };
  if (Number(version) > JOURNAL_VERSION) return { kind: 'newer', version: Number(version) };
  const record = type === INTENT ? readIntent(bytes, matched.length) : readFields(bytes);
  return record === undefined ? { kind: 'damaged' } : { kind: 'record', seq: Number(seq), record };
}

function readFields(bytes: Buffer): JournalRecord | undefined {
  return JournalFields.safeParse(JSON.parse(bytes.toString())).data;
}

/** The row's key is taken from its place, without parsing the line. */
function readIntent(bytes: Buffer, at: number): JournalRecord | undefined {
  const start = at + ROW_START.length;
  const end = bytes.indexOf(QUOTE, start);
  if (end === -1 || bytes.toString('latin1', at, start) !== ROW_START) return undefined;
  // A quote that belongs to the key is escaped, so the place found is not its end.
  const isEscaped = bytes.subarray(start, end).includes(BACKSLASH);
  return new StoredIntent(bytes, isEscaped ? readHead(bytes).row : bytes.toString('utf8', start, end));
}
