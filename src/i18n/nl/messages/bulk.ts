import type { bulk as english } from '../../en/messages/bulk.ts';

/** Runs that accept notifications, ask for calculations, or are taken up again. */
export const bulk = {
  'notifications.row.ragged':
    'Regel {line}: te weinig of te veel cellen; niemand weet welke cel bij welke kolom hoort. De regel is overgeslagen.',
  'notifications.row.sameLeave':
    'Regel {line}, {ticket}: regel {other} aanvaardt al hetzelfde verlof van dezelfde werknemer. Beide aanvaarden zou het twee keer indienen; --allow-duplicate doet het toch.',
  'notifications.row.needsReview':
    'Regel {line}, {ticket}: dit verlof is misschien al ingediend, als {requests}. Iemand moet beslissen: baw runs review.',
  'notifications.row.othersAccepted':
    '{ticket}: iemand anders heeft het intussen aanvaard, als {request}, misschien met andere gegevens dan die van regel {line}. Die aanvraag geldt; de uwe heeft niets veranderd. Bekijk ze met baw show {request}.',
  'runs.row.others': 'door iemand anders aanvaard; niets van wat verstuurd is, telt',
  'notifications.acceptedAllTheSame':
    '{count} {count:kennisgeving is|kennisgevingen zijn} toch aanvaard; dezelfde opdracht zegt welke.',
  'runs.count.accepted': '{count} aanvaard',
  'runs.count.acceptedBefore': '{count} eerder al aanvaard',
  'cpas.sameFileAgain':
    'Met --allow-duplicate zet hetzelfde bestand zijn run {run} voort, die alles al heeft gevraagd: er is niets opnieuw gevraagd. Wilt u hetzelfde nog eens vragen, geef dan een kopie van het bestand onder een andere naam.',
  'runs.input.calculation': 'één berekening',
  'runs.input.notification': 'één kennisgeving',
  'runs.input.tickets': 'opgegeven tickets',
  'runs.action.accept': 'aanvaarding van {ticket}',
  'runs.rows.calculated': 'Aangevraagde berekeningen ({count}):',
  'runs.action.calculation': 'berekening {reference}',
  'runs.receipt.calculated': 'Berekening aangevraagd op {at}, onder het nummer {ticket}',
  'runs.count.calculated': '{count} aangevraagd',
  'runs.count.calculatedBefore': '{count} eerder al aangevraagd',
  'cpas.row.unknown':
    '{reference}: of de berekening aangevraagd is, is niet bekend; dezelfde opdracht zoekt het uit. {reason}',
  'cpas.row.notSent': '{reference}: niet verzonden; dezelfde opdracht gaat hier verder. {reason}',
  'cpas.row.needsReview':
    '{reference}: meer dan één aanvraag kan deze zijn: {tickets}. Iemand moet beslissen: baw runs review.',
} satisfies Readonly<Record<keyof typeof english, string>>;
