import type { Texts } from '../../i18n/texts.ts';

/** How the rule book is shown. */
export interface RuleLayout {
  readonly texts: Texts;
  /** Where lines break; infinite when no terminal shows them. */
  readonly width: number;
  readonly hasColor: boolean;
  /** One fact a line instead of tables. */
  readonly isPlain: boolean;
}
