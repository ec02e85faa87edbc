import type { cycle as english } from '../../en/messages/cycle.ts';

export const cycle: Readonly<Record<keyof typeof english, string>> = {
  'cycle.details': 'Einzelheiten',
  'cycle.details.closed': 'können nicht mehr eingesehen werden: Der Arbeitnehmer hat seinen Teil ausgefüllt',
  'help.watch': 'Anträge verfolgen und jede Änderung ihres Stands einmal melden',
  'help.watch.until': 'Stand, auf den gewartet wird; ohne: bis jeder abgeschlossen oder annulliert ist',
  'help.watch.ticket': 'zu verfolgende Tickets (mehrfach, oder durch Kommas getrennt)',
  'help.watch.run': 'verfolgen, was dieser Lauf eingereicht hat: seine Nummer, oder „last“',
  'help.watch.file': 'die Tickets einer Datei verfolgen, etwa der angenommenen Zeilen eines Laufs',
  'help.watch.interval': 'Sekunden zwischen zwei Abfragen (Standard: erst oft, dann immer seltener)',
  'help.watch.timeout': 'nach dieser Zeit aufhören: 90s, 30m, 2h',
  'watch.unreadable':
    '{count} {count:Zeile nennt|Zeilen nennen} kein lesbares Ticket und {count:wird|werden} nicht verfolgt.',
  'watch.begin': '{count} {count:Antrag wird|Anträge werden} verfolgt: {states}.',
  'watch.reached': 'Alle sind so weit: {states}.',
  'watch.endedElsewhere': 'Einige endeten anders oder sind dem Dienst unbekannt: {states}.',
  'watch.timedOut': 'Die Zeit ist um: {states}.',
  'watch.interrupted': 'Angehalten: {states}.',
  'watch.unknown': 'dem Dienst unbekannt',
};
