import type {
  CalculationAttachment,
  CalculationRequest,
  CalculationRequestItem,
  CalculationResult,
  Submission,
} from '../../schemas/wire/workday-answers.ts';
import type { MockLedger } from '../../schemas/wire/mock-controls.ts';
import { neoOfficeOf } from '../documents/neo-offices.ts';
import { dateTime, type Viewer } from '../documents/representations.ts';
import type { LocalizedString } from '../problems/localized.ts';
import type { StoredCalculation, StoredCalculationAttachment } from './calculation-state.ts';
import { belgianDay, dueDay } from './working-days.ts';

const DAY_MS = 86_400_000;
const WINDOW_OPENS = 30;
const WINDOW_CLOSES = 15;

const REMARKS = {
  outsideSecondWindow: {
    fr: 'Le second calcul se demande entre 30 et 15 jours avant la fin du contrat.',
    nl: 'De tweede berekening wordt tussen 30 en 15 dagen vóór het einde van de overeenkomst gevraagd.',
    de: 'Die zweite Berechnung wird 30 bis 15 Tage vor dem Ende des Vertrags beantragt.',
  },
  occupationStarted: {
    fr: 'Le premier calcul se demande avant le début de l’occupation.',
    nl: 'De eerste berekening wordt vóór het begin van de tewerkstelling gevraagd.',
    de: 'Die erste Berechnung wird vor dem Beginn der Beschäftigung beantragt.',
  },
} as const satisfies Readonly<Record<string, LocalizedString>>;
type RemarkCode = keyof typeof REMARKS;

export function calculationUrl(apiUrl: string, ticket: string): string {
  return `${apiUrl}/calculationRequests/${ticket}`;
}

export function renderCalculation(stored: StoredCalculation, viewer: Viewer): CalculationRequest {
  const { content, status, returnReason, attachments } = stored;
  const { language, apiUrl } = viewer;
  const remarks = remarksOn(stored);
  return {
    self: calculationUrl(apiUrl, stored.ticket),
    ...renderHead(stored, viewer),
    ...content,
    editable: isEditable(stored),
    ...(status === 'returned' && returnReason !== undefined && { returnReason }),
    attachments: attachments.map(renderCalculationAttachment),
    ...(remarks.length > 0 && { warnings: remarks.map((code) => ({ code, label: REMARKS[code][language] })) }),
  };
}

export function renderCalculationItem(stored: StoredCalculation, viewer: Viewer): CalculationRequestItem {
  return { href: calculationUrl(viewer.apiUrl, stored.ticket), ...renderHead(stored, viewer) };
}

/** As the ledger of the simulation lists it. */
export function renderCalculationEntry({
  ticket,
  status,
  content,
  revisionOf,
  attachments,
}: StoredCalculation): NonNullable<MockLedger['calculations']>[number] {
  const { clientReference, phase, welfareCentre } = content;
  return {
    ...(clientReference !== undefined && { clientReference }),
    ticketNumber: ticket,
    status,
    phase,
    welfareCentre: welfareCentre.enterpriseNumber,
    ...(revisionOf !== undefined && { revisionOf }),
    attachments: attachments.length,
  };
}

export function renderSubmission({ ticket, submittedAt = 0 }: StoredCalculation): Submission {
  return { ticketNumber: ticket, submissionDateTime: dateTime(submittedAt), dueDate: dueDay(submittedAt) };
}

export function renderResult(
  { ticket, content, answeredAt = 0, result }: StoredCalculation,
  { language }: Viewer,
): CalculationResult | undefined {
  if (result === undefined) return undefined;
  const neoOffice = neoOfficeOf(content.worker.ssin, language);
  return { ticketNumber: ticket, calculationDateTime: dateTime(answeredAt), ...result, neoOffice };
}

export function renderCalculationAttachment({ at, ...rest }: StoredCalculationAttachment): CalculationAttachment {
  return { ...rest, submissionDateTime: dateTime(at) };
}

/** As long as it lies with the CPAS: not sent yet, or sent back to be completed. */
export function isEditable({ status }: StoredCalculation): boolean {
  return status === 'draft' || status === 'returned';
}

function renderHead(
  { ticket, status, createdAt, submittedAt, content, revisionOf }: StoredCalculation,
  { language }: Viewer,
): Omit<CalculationRequestItem, 'href'> {
  const { clientReference, worker, welfareCentre, phase, plannedOccupation } = content;
  return {
    ticketNumber: ticket,
    status,
    ...(clientReference !== undefined && { clientReference }),
    worker,
    welfareCentre,
    phase,
    ...(plannedOccupation !== undefined && { plannedOccupation }),
    creationDateTime: dateTime(createdAt),
    ...(submittedAt !== undefined && { submissionDateTime: dateTime(submittedAt) }),
    ...(status === 'sent' && submittedAt !== undefined && { dueDate: dueDay(submittedAt) }),
    ...(revisionOf !== undefined && { revisionOf }),
    neoOffice: neoOfficeOf(worker.ssin, language),
  };
}

/** What is out of time is taken with a remark, judged by the day on which it was sent. */
function remarksOn({ submittedAt, content: { phase, plannedOccupation } }: StoredCalculation): readonly RemarkCode[] {
  if (submittedAt === undefined || plannedOccupation === undefined) return [];
  const day = belgianDay(submittedAt);
  if (phase === 'first') return day >= plannedOccupation.startDate ? ['occupationStarted'] : [];
  if (phase !== 'second') return [];
  const daysLeft = (Date.parse(plannedOccupation.endDate) - Date.parse(day)) / DAY_MS;
  return daysLeft > WINDOW_OPENS || daysLeft < WINDOW_CLOSES ? ['outsideSecondWindow'] : [];
}
