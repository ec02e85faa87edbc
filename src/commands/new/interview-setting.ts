import type { Prompts, Terminal } from '../../deps.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import type { Answers, Form } from './form.ts';
import type { AskedColumn, Need } from './questions.ts';

export interface InterviewSetting {
  readonly form: Form;
  readonly prompts: Prompts;
  readonly terminal: Pick<Terminal, 'err' | 'columns'>;
  readonly texts: Texts;
  readonly messages: RuleMessages;
  readonly hasColor: boolean;
  readonly isQuiet: boolean;
  /** Whether what identifies the worker stays in full on the screen once it was typed. */
  readonly showsPersonalData: boolean;
  /** Questions that the user asked not to be asked. */
  readonly skipped: readonly Need[];
  /** Columns that somebody else has filled in: they are neither asked for nor gone back to. */
  readonly fixed?: ReadonlySet<AskedColumn>;
  /** Chooses the worker from a list, when that is asked for in place of a number. */
  readonly pickWorker?: () => Promise<Answers | undefined>;
  /** What the service would object to an answer that breaks no rule, told before the next question. */
  readonly objectionTo?: (column: AskedColumn, answers: Answers) => Promise<string | undefined>;
}

/** Typed instead of an answer: the question before is asked again. */
export const BACK = '<';
/** Typed instead of a national number: a list is shown to choose from. */
export const PICK = '?';
