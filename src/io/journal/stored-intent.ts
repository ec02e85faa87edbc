import { IntentHead, type Accepts, type CreateIntent } from '../../schemas/files/journal-record.ts';

/** A quote inside a JSON string is escaped, so this can only be the field itself; it is the last of its line. */
export const BODY_FIELD = ',"body":';

/**
 * The intent of an intact line. Parses what is asked for when it is asked for, which for most intents of a journal never
 * happens: they have an outcome.
 */
export class StoredIntent implements CreateIntent {
  readonly type = 'create.intent';
  readonly row: string;
  readonly #line: string;

  /** `line` as Latin-1, a character for each byte. It is kept, and with it the text that it is a part of. */
  constructor(line: string, row: string) {
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

  get accepts(): Accepts | undefined {
    return readHead(this.#line).accepts;
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
    return decode(this.#line.slice(this.#line.indexOf(BODY_FIELD) + BODY_FIELD.length, -1));
  }
}

/**
 * `line` as Latin-1, a character for each byte.
 * @throws when the line is not that of an intent, although it is intact: a bug of whoever wrote it.
 */
export function readHead(line: string): IntentHead {
  return IntentHead.parse(JSON.parse(`${decode(line.slice(0, line.indexOf(BODY_FIELD)))}}`));
}

function decode(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}
