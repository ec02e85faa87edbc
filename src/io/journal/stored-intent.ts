import { IntentHead, type CreateIntent } from '../../schemas/files/journal-record.ts';

/** A quote inside a JSON string is escaped, so this can only be the field itself; it is the last of its line. */
export const BODY_FIELD = ',"body":';

/**
 * The intent of an intact line. Parses what is asked for when it is asked for, which for most intents of a journal never
 * happens: they have an outcome.
 */
export class StoredIntent implements CreateIntent {
  readonly type = 'create.intent';
  readonly row: string;
  readonly #line: Buffer;

  /** `line` is kept, and with it the memory that it is a part of. */
  constructor(line: Buffer, row: string) {
    this.#line = line;
    this.row = row;
  }

  get clientReference(): string {
    return readHead(this.#line).clientReference;
  }

  get idempotencyKey(): string {
    return readHead(this.#line).idempotencyKey;
  }

  get replaces(): string | undefined {
    return readHead(this.#line).replaces;
  }

  get isKeyed(): boolean {
    return readHead(this.#line).isKeyed;
  }

  get attempt(): number {
    return readHead(this.#line).attempt;
  }

  get at(): string {
    return readHead(this.#line).at;
  }

  get bodyJson(): string {
    const text = this.#line.toString();
    return text.slice(text.indexOf(BODY_FIELD) + BODY_FIELD.length, -1);
  }
}

/** @throws when the line is not that of an intent, although it is intact: a bug of whoever wrote it. */
export function readHead(line: Buffer): IntentHead {
  const text = line.toString();
  return IntentHead.parse(JSON.parse(`${text.slice(0, text.indexOf(BODY_FIELD))}}`));
}
