/** What a look at an attached file tells; what it says stays unread. */
export interface AttachedFile {
  readonly bytes: number;
  /** By its first bytes, whatever it is called. */
  readonly format: 'pdf' | 'jpeg' | 'other';
  /** When it was last changed, in milliseconds since 1970. */
  readonly modifiedMs: number;
}

/** A document that a row names. */
export interface AttachedDocument {
  /** As the row writes it. */
  readonly path: string;
  /** Undefined when no file can be opened there. */
  readonly file: AttachedFile | undefined;
}

/** The service takes documents of no more bytes. */
export const LARGEST_DOCUMENT_BYTES = 2_097_152;

const FIRST_BYTES = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpeg', [0xff, 0xd8, 0xff]],
] as const;

/** How much of a document tells what it is. */
export const TELLING_BYTES = 5;

/** What a document is, as the service tells it: by its very first bytes, before which a PDF may have nothing either. */
export function documentFormatOf(content: Uint8Array): AttachedFile['format'] {
  const known = FIRST_BYTES.find(([, bytes]) => bytes.every((byte, index) => content[index] === byte));
  return known?.[0] ?? 'other';
}
