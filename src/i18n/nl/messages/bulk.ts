import type { bulk as english } from '../../en/messages/bulk.ts';

/** Runs that accept notifications, ask for calculations, or are taken up again. */
export const bulk = {
  'notifications.row.ragged':
    'Regel {line}: te weinig of te veel cellen; niemand weet welke cel bij welke kolom hoort. De regel is overgeslagen.',
  'notifications.row.sameLeave':
    'Regel {line}, {ticket}: regel {other} aanvaardt al hetzelfde verlof van dezelfde werknemer. Beide aanvaarden zou het twee keer indienen; --allow-duplicate doet het toch.',
  'notifications.row.needsReview':
    'Regel {line}, {ticket}: dit verlof is misschien al ingediend, als {requests}. Iemand moet beslissen: baw runs review.',
  'notifications.acceptedAllTheSame':
    '{count} {count:kennisgeving is|kennisgevingen zijn} toch aanvaard; dezelfde opdracht zegt welke.',
  'runs.count.accepted': '{count} aanvaard',
  'runs.count.acceptedBefore': '{count} eerder al aanvaard',
  'runs.input.notification': 'één kennisgeving',
  'runs.input.tickets': 'opgegeven tickets',
  'runs.action.accept': 'aanvaarding van {ticket}',
} satisfies Readonly<Record<keyof typeof english, string>>;
