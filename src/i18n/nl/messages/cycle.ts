import type { cycle as english } from '../../en/messages/cycle.ts';

export const cycle: Readonly<Record<keyof typeof english, string>> = {
  'cycle.details': 'Details',
  'cycle.details.closed': 'kunnen niet meer geraadpleegd worden: de werknemer heeft zijn deel ingevuld',
  'help.watch': 'Aanvragen volgen en elke wijziging van hun status één keer melden',
  'help.watch.until': 'status waarop gewacht wordt; zonder: tot elke aanvraag afgesloten of geannuleerd is',
  'help.watch.ticket': 'te volgen tickets (herhaalbaar, of gescheiden door komma’s)',
  'help.watch.run': 'volgen wat deze uitvoering indiende: haar nummer, of "last"',
  'help.watch.file': 'de tickets van een bestand volgen, zoals de aanvaarde rijen van een uitvoering',
  'help.watch.interval': 'seconden tussen twee raadplegingen (standaard: eerst vaak, dan steeds minder)',
  'help.watch.timeout': 'stoppen na zo lang: 90s, 30m, 2h',
  'watch.unreadable':
    '{count} {count:rij bevat|rijen bevatten} geen leesbaar ticket en {count:wordt|worden} niet gevolgd.',
  'watch.begin': '{count} {count:aanvraag|aanvragen} gevolgd: {states}.',
  'watch.reached': 'Alle zijn zover: {states}.',
  'watch.endedElsewhere': 'Sommige eindigden anders of zijn onbekend bij de dienst: {states}.',
  'watch.timedOut': 'De tijd is om: {states}.',
  'watch.interrupted': 'Gestopt: {states}.',
  'watch.unknown': 'onbekend bij de dienst',
};
