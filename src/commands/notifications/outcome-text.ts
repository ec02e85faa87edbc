import type { Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { toWords } from '../../output/failure.ts';
import { maskFreeText } from '../../output/tickets/personal-data.ts';
import { refusalText } from '../submit/refusal-text.ts';
import type { AcceptanceResult } from './acceptance-results.ts';

/** What became of a row, in a sentence. */
export function outcomeText(result: AcceptanceResult, texts: Texts): string {
  const { row, outcome, request = '', candidates = [] } = result;
  const ticket = visibleText(maskFreeText(row.ticketNumber));
  const at = { ticket, line: String(row.line) };
  switch (outcome) {
    case 'accepted':
      return texts.message('notifications.row.accepted', { ...at, request });
    case 'othersAccepted':
      return texts.message('notifications.row.othersAccepted', { ...at, request });
    case 'done':
      return texts.message('notifications.acceptedBefore', { ticket, request });
    case 'broken':
      return texts.message('notifications.row.broken', at);
    case 'unusable':
      if (row.plan !== 'unusable') return '';
      return texts.message(`notifications.row.${row.reason}`, {
        ...at,
        request: row.request ?? '',
        other: String(row.sameAs ?? ''),
      });
    case 'needsReview':
      return texts.message('notifications.row.needsReview', { ...at, requests: candidates.join(', ') });
    case 'refusedByService':
    case 'unknown':
    case 'notSent':
      return texts.message(`notifications.row.${outcome}`, { ...at, reason: reasonOf(result, texts) }).trimEnd();
  }
}

export function reasonOf({ refusal, isRefusedBefore, cause }: AcceptanceResult, texts: Texts): string {
  if (refusal !== undefined) {
    const again = isRefusedBefore === true ? [texts.message('submit.notAskedAgain')] : [];
    return [refusalText(refusal, texts), ...again].join(' ');
  }
  return cause === undefined ? '' : texts.error(cause.key, toWords(cause.params)).message;
}
