import type { RowOutcome } from '../../batch/row-outcome.ts';
import { SIGN_IN_ERROR_KEYS } from '../../errors/sign-in-error-keys.ts';
import { issueText } from '../../i18n/service-issue-text.ts';
import type { Texts } from '../../i18n/texts.ts';
import { toWords } from '../../output/failure.ts';

export type Refused = Extract<RowOutcome, { status: 'refused' }>;

/** Why the service refused something, in our words. */
export function refusalText(outcome: Refused, texts: Texts): string {
  const { message } = texts.error(outcome.key, toParams(outcome));
  return [message, ...outcome.issues.map((issue) => issueText(issue, texts))].join(' ');
}

/** The same, and where a right is missing whom to ask for it: no correction of the row can take its place. */
export function explainRefusal(outcome: Refused, texts: Texts): string {
  const text = refusalText(outcome, texts);
  return SIGN_IN_KEYS.has(outcome.key) ? `${text} ${refusalFix(outcome, texts)}` : text;
}

const SIGN_IN_KEYS: ReadonlySet<string> = new Set(SIGN_IN_ERROR_KEYS);

/** What to do next. */
export function refusalFix(outcome: Refused, texts: Texts): string {
  return texts.error(outcome.key, toParams(outcome)).fix;
}

function toParams({ httpStatus, problemType, details }: Refused) {
  return toWords({ ...details, status: String(httpStatus), type: problemType });
}
