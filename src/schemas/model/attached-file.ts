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
