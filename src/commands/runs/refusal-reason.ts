import type { CreateResult } from '../../batch/run-log.ts';
import { ERROR_KEYS } from '../../errors/error-keys.ts';
import type { Texts } from '../../i18n/texts.ts';
import { explainRefusal } from '../submit/refusal-text.ts';

/** Why the service refused a row, in the user's language. */
export function refusalReason(result: Extract<CreateResult, { status: 'refused' }>, texts: Texts): string {
  // A version that knows more kinds of refusal may have written it: then the general one is said.
  const key = ERROR_KEYS.find((known) => known === result.key) ?? 'service.refused';
  return explainRefusal({ ...result, key }, texts);
}
