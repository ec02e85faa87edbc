import type { RowOutcome } from '../../batch/row-outcome.ts';
import { issueText } from '../../i18n/service-issue-text.ts';
import type { Texts } from '../../i18n/texts.ts';
import { toWords } from '../../output/failure.ts';

export type Refused = Extract<RowOutcome, { status: 'refused' }>;

/** Why the service refused something, in our words. */
export function refusalText(outcome: Refused, texts: Texts): string {
  const { message } = texts.error(outcome.key, toParams(outcome));
  return [message, ...outcome.issues.map((issue) => issueText(issue, texts))].join(' ');
}

export function toParams({ httpStatus, problemType, details }: Refused) {
  return toWords({ ...details, status: String(httpStatus), type: problemType });
}
