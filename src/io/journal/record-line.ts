import { crc32 } from 'node:zlib';
import { JOURNAL_VERSION, JournalFields, type JournalRecord } from '../../schemas/files/journal-record.ts';

const CRC_START = '{"crc":"';
const CRC_DIGITS = 8;
/** `{"crc":"1c291ca3",`: the checksum covers every byte of the line after this, in every version of the format. */
const CHECKED_FROM = CRC_START.length + CRC_DIGITS + '",'.length;
/** A quote inside a JSON string is escaped, so this can only be the field itself; it is the last of its line. */
const BODY_FIELD = ',"body":';

/** What a line turned out to be. */
export type Line =
  | { readonly kind: 'record'; readonly seq: number; readonly record: JournalRecord }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** The line for a record, with its line break. */
export function writeLine(record: JournalRecord, seq: number): string {
  const rest = `"v":${String(JOURNAL_VERSION)},"seq":${String(seq)},${writeFields(record)}\n`;
  // The line break is the only byte that is not covered: without it the line does not count at all.
  return `${CRC_START}${hex(crc32(rest.slice(0, -1)))}",${rest}`;
}

function writeFields(record: JournalRecord): string {
  if (record.type !== 'create.intent') return JSON.stringify(record).slice(1);
  const { bodyJson, ...head } = record;
  return `${JSON.stringify(head).slice(1, -1)}${BODY_FIELD}${bodyJson}}`;
}

/** Reads a line without its line break. */
export function readLine(bytes: Buffer): Line {
  const text = bytes.toString();
  if (!isIntact(bytes, text)) return { kind: 'damaged' };
  const bodyAt = text.indexOf(BODY_FIELD, CHECKED_FROM);
  const head: unknown = JSON.parse(bodyAt === -1 ? text : `${text.slice(0, bodyAt)}}`);
  const { v, seq } = readEnvelope(head);
  if (v > JOURNAL_VERSION) return { kind: 'newer', version: v };
  const fields = JournalFields.safeParse(head);
  if (!fields.success) return { kind: 'damaged' };
  if (fields.data.type !== 'create.intent') return { kind: 'record', seq, record: fields.data };
  if (bodyAt === -1) return { kind: 'damaged' };
  const bodyJson = text.slice(bodyAt + BODY_FIELD.length, -1);
  return { kind: 'record', seq, record: { ...fields.data, bodyJson } };
}

/** Whether the line is, byte for byte, what was written. */
export function isIntact(bytes: Buffer, text: string = bytes.toString()): boolean {
  return (
    text.startsWith(CRC_START) &&
    text.slice(CRC_START.length, CRC_START.length + CRC_DIGITS) === hex(crc32(bytes.subarray(CHECKED_FROM))) &&
    text.startsWith('",', CRC_START.length + CRC_DIGITS)
  );
}

function readEnvelope(head: unknown): { readonly v: number; readonly seq: number } {
  const isObject = typeof head === 'object' && head !== null;
  const v = isObject && 'v' in head && typeof head.v === 'number' ? head.v : 0;
  const seq = isObject && 'seq' in head && typeof head.seq === 'number' ? head.seq : 0;
  return { v, seq };
}

function hex(checksum: number): string {
  return checksum.toString(16).padStart(CRC_DIGITS, '0');
}
