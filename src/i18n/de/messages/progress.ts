import type { progress as english } from '../../en/messages/progress.ts';

export const progress: Readonly<Record<keyof typeof english, string>> = {
  'progress.checking': 'Prüfung',
  'progress.filing': 'Einreichen',
  'progress.waiting': 'Warten',
  'progress.finishing': 'Abschluss',
  'progress.checkedLine': 'Prüfung: {done} {done:Zeile|Zeilen} erledigt',
  'progress.leftToCheck': 'noch etwa {left}',
  'progress.filedLine': 'Einreichen: {done} von {total} {total:Zeile|Zeilen} erledigt, noch {left}',
  'progress.filed': '{count} eingereicht',
  'progress.refused': '{count} abgelehnt',
  'progress.skipped': '{count} schon früher eingereicht',
  'progress.needsReview': '{count} zu entscheiden',
  'progress.rate': '{rate} pro Sekunde',
  'progress.timeLeft': 'noch etwa {duration}',
  'progress.timeLeftShort': 'noch {duration}',
  'progress.finishingLine': 'was im Gange ist, wird abgeschlossen',
  'progress.pause.asked': 'vom Dienst verlangt',
  'progress.pause.failing': 'Dienst antwortet nicht',
  'progress.pause.waitingForService': 'Dienst nicht verfügbar',
  'progress.pausedUntil': 'Warten ({reason}) bis {time}, noch {duration}',
  'progress.pausedOver': 'Warten ({reason}), neuer Versuch läuft',
  'progress.resumesIn': 'noch {duration}',
  'progress.interrupting':
    'Was im Gange ist, wird abgeschlossen, und die Ergebnisse werden geschrieben. Noch einmal Strg-C beendet sofort; es ginge nichts verloren und nichts würde doppelt eingereicht.',
};
