import { Chalk } from 'chalk';
import { remarkText, type ServiceRemark } from '../service-remark-text.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import { wrap } from '../wrap.ts';
import { leaveSentence } from './request-sentences.ts';

export interface AcknowledgementLayout {
  readonly texts: Texts;
  readonly width: number;
  readonly hasColor: boolean;
}

interface FiledNow {
  readonly ticketNumber: string;
  readonly warnings: readonly ServiceRemark[];
}

/** The acknowledgement of receipt: the ticket, what it stands for, and that the worker's part is still to come. */
export function renderAcknowledgement(
  request: NewCareerBreakRequest,
  { ticketNumber, warnings }: FiledNow,
  { texts, width, hasColor }: AcknowledgementLayout,
): string {
  const ink = new Chalk({ level: hasColor ? 1 : 0 });
  const lines = [
    texts.message('confirmation.ticket', { ticket: ticketNumber }),
    leaveSentence(request, texts),
    texts.message('confirmation.workerPart'),
    ...warnings.map((warning) =>
      texts.message('tickets.fact', { label: texts.message('tickets.remark'), value: remarkText(warning, texts) }),
    ),
  ];
  return `${ink.bold(texts.message('confirmation.acknowledgement'))}\n${lines.map((line) => `${wrap(line, width)}\n`).join('')}`;
}
