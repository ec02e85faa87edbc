import type { CivilDate } from '../schemas/model/civil-date.ts';
import type { Language } from '../schemas/model/codes.ts';
import type { Severity } from '../schemas/model/finding.ts';
import type { RequestDefaults } from '../schemas/model/leave-request.ts';

export type OutputMode = 'human' | 'json' | 'ndjson';

/** Where the text of a private key comes from. */
export type KeySource =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'variable'; readonly variable: string }
  | { readonly kind: 'standardInput' };

export interface SignInSettings {
  readonly clientId: string;
  readonly key: KeySource;
}

/** Everything that flags, environment and profile can set, decided once at the start of a command. */
export interface Settings {
  readonly language: Language;
  /** `embedded`, or the base URL of a service. */
  readonly service: string;
  /** Who signs in to the service; undefined where nobody does. */
  readonly signIn: SignInSettings | undefined;
  readonly profileName: string | undefined;
  /** The date that counts as today, when one was given. */
  readonly asOf: CivilDate | undefined;
  readonly output: OutputMode;
  /** For screen readers: no tables, no colour, one fact a line. */
  readonly isPlain: boolean;
  /** Whether standard output may carry colour. */
  readonly hasColor: boolean;
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
  /** Folder of settings, journals and the embedded service's state. */
  readonly home: string;
  readonly requestDefaults: RequestDefaults;
  /** The file's header → our column, from the profile. */
  readonly headerMapping: Readonly<Record<string, string>>;
  /** Rules that the profile makes graver or milder, by id. */
  readonly ruleSeverities: Readonly<Record<string, Severity>>;
  readonly timeouts: { readonly connectMs: number | undefined; readonly answerMs: number | undefined };
}
