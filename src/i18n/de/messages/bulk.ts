import type { bulk as english } from '../../en/messages/bulk.ts';

/** Runs that accept notifications, ask for calculations, or are taken up again. */
export const bulk = {
  'notifications.row.ragged':
    'Zeile {line}: zu wenige oder zu viele Zellen; welche zu welcher Spalte gehört, ist unklar. Die Zeile wurde übergangen.',
  'notifications.row.sameLeave':
    'Zeile {line}, {ticket}: Zeile {other} nimmt bereits denselben Urlaub desselben Arbeitnehmers an. Beide anzunehmen würde ihn zweimal einreichen; --allow-duplicate tut es trotzdem.',
  'notifications.row.needsReview':
    'Zeile {line}, {ticket}: Dieser Urlaub ist vielleicht schon eingereicht, als {requests}. Das muss jemand entscheiden: baw runs review.',
  'notifications.row.othersAccepted':
    '{ticket}: Jemand anders hat sie inzwischen angenommen, als {request}, vielleicht mit anderen Angaben als denen von Zeile {line}. Es gilt dieser Antrag; Ihrer hat nichts geändert. Sehen Sie ihn mit baw show {request} an.',
  'runs.row.others': 'von jemand anderem angenommen; nichts von dem, was gesendet wurde, zählt',
  'notifications.acceptedAllTheSame':
    '{count} {count:Mitteilung wurde|Mitteilungen wurden} trotzdem angenommen; derselbe Befehl sagt, welche.',
  'runs.count.accepted': '{count} angenommen',
  'runs.count.acceptedBefore': '{count} schon vorher angenommen',
  'cpas.sameFileAgain':
    'Mit --allow-duplicate setzt dieselbe Datei ihren Lauf {run} fort, der alles schon angefragt hat: Nichts wurde erneut angefragt. Um dasselbe noch einmal anzufragen, geben Sie eine Kopie der Datei unter anderem Namen an.',
  'runs.input.calculation': 'eine Berechnung',
  'runs.input.notification': 'eine einzelne Mitteilung',
  'runs.input.tickets': 'angegebene Tickets',
  'runs.action.accept': 'Annahme von {ticket}',
  'runs.rows.calculated': 'Beantragte Berechnungen ({count}):',
  'runs.action.calculation': 'Berechnung {reference}',
  'runs.receipt.calculated': 'Berechnung beantragt am {at}, unter der Nummer {ticket}',
  'runs.count.calculated': '{count} beantragt',
  'runs.count.calculatedBefore': '{count} schon vorher beantragt',
  'cpas.row.unknown': '{reference}: Ob die Berechnung beantragt ist, ist unbekannt; derselbe Befehl klärt es. {reason}',
  'cpas.row.notSent': '{reference}: nicht gesendet; derselbe Befehl fährt hier fort. {reason}',
  'cpas.row.needsReview':
    '{reference}: Mehr als ein Antrag kann dieser sein: {tickets}. Das muss jemand entscheiden: baw runs review.',
} satisfies Readonly<Record<keyof typeof english, string>>;
