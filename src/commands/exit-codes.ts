import { ExitCode } from '../errors/exit-code.ts';
import type { MessageKey, Texts } from '../i18n/texts.ts';

/** The public contract with scripts: every code and what it means. */
const MEANINGS: Readonly<Record<ExitCode, MessageKey>> = {
  [ExitCode.done]: 'help.exit.done',
  [ExitCode.bug]: 'help.exit.bug',
  [ExitCode.usage]: 'help.exit.usage',
  [ExitCode.rulesBroken]: 'help.exit.rulesBroken',
  [ExitCode.someRefused]: 'help.exit.someRefused',
  [ExitCode.rowsPending]: 'help.exit.rowsPending',
  [ExitCode.notAllowed]: 'help.exit.notAllowed',
  [ExitCode.unreachable]: 'help.exit.unreachable',
  [ExitCode.notUnderstood]: 'help.exit.notUnderstood',
  [ExitCode.inputUnreadable]: 'help.exit.inputUnreadable',
  [ExitCode.busy]: 'help.exit.busy',
  [ExitCode.needsReview]: 'help.exit.needsReview',
  [ExitCode.resultUnwritten]: 'help.exit.resultUnwritten',
  [ExitCode.interrupted]: 'help.exit.interrupted',
};

export const ALL_EXIT_CODES: readonly ExitCode[] = Object.values(ExitCode);

/** One line a code, numbers aligned. */
export function renderExitCodes(codes: readonly ExitCode[], texts: Texts): string {
  return codes.map((code) => `  ${String(code).padStart(3)}  ${texts.message(MEANINGS[code])}\n`).join('');
}
