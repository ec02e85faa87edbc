import { readTicketNumber } from '../domain/identifiers/ticket-number.ts';
import type { Texts } from '../i18n/texts.ts';
import { visibleText } from '../i18n/visible-text.ts';

/** What the service remarks on a request that it took all the same. */
export interface ServiceRemark {
  /** The only thing that decides; empty when it was not recorded. */
  readonly code: string;
  /** The service's own words, in a language of its own. */
  readonly label: string;
}

/** A remark in the user's language; one that we have no words for is told by its code and the words of the service. */
export function remarkText({ code, label }: ServiceRemark, texts: Texts): string {
  if (code === '') return visibleText(label);
  if (code !== 'overlappingRequest') return texts.message('remark.other', { code, label });
  // The tickets stand in the label alone.
  const tickets = label.split(/[^\w-]+/).filter((word) => readTicketNumber(word).fault === undefined);
  return tickets.length === 0
    ? texts.message('remark.overlappingRequest.unnamed')
    : texts.message('remark.overlappingRequest', { tickets: tickets.join(', ') });
}
