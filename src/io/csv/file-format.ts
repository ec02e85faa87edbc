/** What a file turns out to be when it is not delimited text. */
export interface ForeignFormat {
  readonly name: string;
  /** `table`: holds tables that this program does not read. `archive`: may hold a file that it does. */
  readonly kind: 'table' | 'archive' | 'other';
}

const SIGNATURES: readonly (readonly [signature: string, format: ForeignFormat])[] = [
  ['%PDF-', { name: 'PDF', kind: 'other' }],
  ['\u00d0\u00cf\u0011\u00e0', { name: 'XLS', kind: 'table' }],
  ['\u001f\u008b', { name: 'GZIP', kind: 'archive' }],
  ['\u0089PNG', { name: 'PNG', kind: 'other' }],
  ['\u00ff\u00d8\u00ff', { name: 'JPEG', kind: 'other' }],
  ['GIF8', { name: 'GIF', kind: 'other' }],
  ['Rar!', { name: 'RAR', kind: 'archive' }],
  ['7z\u00bc\u00af', { name: '7-Zip', kind: 'archive' }],
  ['SQLite format 3', { name: 'SQLite', kind: 'table' }],
  ['\u007fELF', { name: 'ELF', kind: 'other' }],
  ['{\\rtf', { name: 'RTF', kind: 'other' }],
];

/** More than one control character in fifty is no text in any language. */
const CONTROL_SHARE = 0.02;

/** Recognises a file that is no delimited text by its first bytes (after any byte order mark), never by its name. */
export function findForeignFormat(head: Buffer): ForeignFormat | undefined {
  const text = head.toString('latin1', 0, Math.min(head.length, 4096));
  for (const [signature, format] of SIGNATURES) if (text.startsWith(signature)) return format;
  if (text.startsWith('PK\u0003\u0004')) return findZippedFormat(head.toString('latin1'));
  const start = text.trimStart().slice(0, 15).toLowerCase();
  if (/^\{\s*["}]/.test(start) || /^\[\s*[[{"\]]/.test(start)) return { name: 'JSON', kind: 'table' };
  if (start.startsWith('<?xml')) return { name: 'XML', kind: 'table' };
  if (/^<(?:!doctype|html|table|head|body)/.test(start)) return { name: 'HTML', kind: 'table' };
  return isMostlyText(head) ? undefined : { name: 'binary data', kind: 'other' };
}

/** Office files are ZIP archives; the names of their first members tell which. */
function findZippedFormat(archive: string): ForeignFormat {
  if (archive.includes('opendocument.spreadsheet')) return { name: 'ODS', kind: 'table' };
  if (archive.includes('word/')) return { name: 'DOCX', kind: 'other' };
  if (archive.includes('xl/') || archive.includes('[Content_Types].xml')) return { name: 'XLSX', kind: 'table' };
  return { name: 'ZIP', kind: 'archive' };
}

/** Zeros are not counted: they are reported on their own, with their line. */
function isMostlyText(head: Buffer): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte < 32 && byte !== 0 && byte !== 26 && (byte < 9 || byte > 13)) controls++;
  }
  return controls <= head.length * CONTROL_SHARE;
}
