import { crc32 } from 'node:zlib';
import { JOURNAL_VERSION, JournalFields, type JournalRecord } from '../../schemas/files/journal-record.ts';
import { readFiledOutcome } from './filed-outcome.ts';
import { BODY_FIELD, readHead, StoredIntent } from './stored-intent.ts';

const CRC_START = '{"crc":"';
const CRC_END = '",';
const CRC_DIGITS = 8;
/** `{"crc":"1c291ca3",`: the checksum covers every byte of the line after this, in every version of the format. */
const CHECKED_FROM = CRC_START.length + CRC_DIGITS + CRC_END.length;
const ENVELOPE = /\{"crc":"([0-9a-f]{8})","v":(\d+),"seq":(\d+),"type":"([\w.]+)",/y;
const INTENT = 'create.intent';
const OUTCOME = 'create.outcome';
const ROW_START = '"row":"';
const ROW = /"row":"([ !#-[\]-~]*)"/y;

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
  const { type, row, clientReference, idempotencyKey, replaces, accepts, isKeyed, attempt, at, bodyJson } = record;
  const head = JSON.stringify({ type, row, clientReference, idempotencyKey, replaces, accepts, isKeyed, attempt, at });
  return `${head.slice(1, -1)}${BODY_FIELD}${bodyJson}}`;
}

/** Where a line stands, without its line break. `text` is `bytes` as Latin-1, a character for each byte. */
export interface LinePlace {
  readonly bytes: Buffer;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function readLine(line: LinePlace): Line {
  const { bytes, text, start, end } = line;
  ENVELOPE.lastIndex = start;
  const envelope = ENVELOPE.exec(text);
  if (envelope === null) return { kind: 'damaged' };
  const [, crc = '', version, seq, type] = envelope;
  if (Number.parseInt(crc, 16) !== crc32(bytes.subarray(start + CHECKED_FROM, end))) return { kind: 'damaged' };
  if (Number(version) > JOURNAL_VERSION) return { kind: 'newer', version: Number(version) };
  const record = readRecord(line, type, ENVELOPE.lastIndex);
  return record === undefined ? { kind: 'damaged' } : { kind: 'record', seq: Number(seq), record };
}

function readRecord(line: LinePlace, type: string | undefined, from: number): JournalRecord | undefined {
  switch (type) {
    case INTENT:
      return readIntent(line, from);
    case OUTCOME:
      return readFiledOutcome(line, from) ?? readFields(line);
    default:
      return readFields(line);
  }
}

function readFields({ bytes, start, end }: LinePlace): JournalRecord | undefined {
  return JournalFields.safeParse(JSON.parse(bytes.toString('utf8', start, end))).data;
}

/** The row's key is taken from its place, without parsing the line; one that is not plain ASCII is parsed. */
function readIntent({ text, start, end }: LinePlace, from: number): JournalRecord | undefined {
  if (!text.startsWith(ROW_START, from)) return undefined;
  const line = text.slice(start, end);
  ROW.lastIndex = from;
  return new StoredIntent(line, ROW.exec(text)?.[1] ?? readHead(line).row);
}
