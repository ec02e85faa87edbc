import inquirer from 'inquirer';
import { InterruptedError } from '../errors/app-error.ts';

export interface PromptSetting {
  readonly input: NodeJS.ReadableStream;
  /** Standard error, so that standard output holds the result only. */
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
  /** Yes and no as the user's language says them; both are accepted in every language. */
  readonly yes: string;
  readonly no: string;
}

interface TextQuestion {
  readonly message: string;
  readonly initial?: string;
  readonly check?: (answer: string) => string | true | Promise<string | true>;
  /** What stays on the screen once answered; the answer when absent. */
  readonly shown?: (answer: string) => string;
}

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** What stays on the screen once chosen; the label when absent. */
  readonly short?: string;
}

/** Asks on the terminal, one question at a time. Ctrl-C, or the end of the input, rejects with InterruptedError. */
export function createPrompts({ input, output, signal, yes, no }: PromptSetting) {
  const ask = inquirer.createPromptModule({ input, output, signal });

  async function askText({ message, initial, check = () => true, shown = (answer) => answer }: TextQuestion) {
    const answers = await orInterrupted(
      ask<{ answer: string }>([
        {
          type: 'input',
          name: 'answer',
          message,
          validate: check,
          transformer: (typed: string, { isFinal }: { readonly isFinal?: boolean }) =>
            isFinal === true ? shown(typed) : typed,
          ...(initial !== undefined && { default: initial }),
        },
      ]),
    );
    return answers.answer;
  }

  return {
    input: (question: TextQuestion): Promise<string> => askText(question),

    async select<Value extends string>(question: {
      readonly message: string;
      readonly choices: readonly Choice<Value>[];
      readonly initial?: Value;
    }): Promise<Value> {
      const answers = await orInterrupted(
        ask<{ answer: string }>([
          {
            type: 'select',
            name: 'answer',
            message: question.message,
            pageSize: LONGEST_LIST,
            theme: { style: { keysHelpTip: showKeys } },
            choices: question.choices.map(({ value, label, hint, short }) => ({
              value,
              name: label,
              ...(hint !== undefined && { description: hint }),
              ...(short !== undefined && { short }),
            })),
            ...(question.initial !== undefined && { default: question.initial }),
          },
        ]),
      );
      const chosen = question.choices.find(({ value }) => value === answers.answer);
      if (chosen === undefined) throw new TypeError('a choice was answered that was not offered');
      return chosen.value;
    },

    /** A word, not a bare key: inquirer's own yes-or-no question knows only English letters. */
    async confirm(question: { readonly message: string; readonly initial: boolean }): Promise<boolean> {
      const answer = await askText({
        message: `${question.message} (${yes}/${no})`,
        initial: question.initial ? yes : no,
        check: (text) => (readAnswer(text) === undefined ? `${yes} / ${no}` : true),
      });
      return readAnswer(answer) === true;
    },
  };
}

/** Lists up to this length are shown whole; a terminal of 24 lines has room for them. */
const LONGEST_LIST = 16;

/** The keys alone: inquirer knows what they do in English only. */
function showKeys(keys: readonly (readonly [key: string, action: string])[]): string {
  return keys.map(([key]) => key).join(' ');
}

const YES: readonly string[] = ['y', 'yes', 'o', 'oui', 'j', 'ja'];
const NO: readonly string[] = ['n', 'no', 'non', 'nee', 'nein'];

/** Words only, unlike the cells of a file: a legal statement is not made with an `x` or a `1`. */
function readAnswer(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
}

async function orInterrupted<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)) {
      throw new InterruptedError('interrupted.before', {}, { cause: error });
    }
    throw error;
  }
}
