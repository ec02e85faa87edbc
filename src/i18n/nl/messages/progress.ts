import type { progress as english } from '../../en/messages/progress.ts';

export const progress: Readonly<Record<keyof typeof english, string>> = {
  'progress.checking': 'Controle',
  'progress.filing': 'Indienen',
  'progress.waiting': 'Wachten',
  'progress.finishing': 'Afronden',
  'progress.checkedLine': 'Controle: {done} {done:rij|rijen} klaar',
  'progress.leftToCheck': 'nog ongeveer {left} te doen',
  'progress.filedLine': 'Indienen: {done} van {total} {total:rij|rijen} klaar, nog {left} te doen',
  'progress.filed': '{count} ingediend',
  'progress.refused': '{count} geweigerd',
  'progress.skipped': '{count} al eerder ingediend',
  'progress.needsReview': '{count} te beslissen',
  'progress.rate': '{rate} per seconde',
  'progress.timeLeft': 'nog ongeveer {duration}',
  'progress.timeLeftShort': 'nog {duration}',
  'progress.finishingLine': 'wat bezig is, wordt afgerond',
  'progress.pause.asked': 'gevraagd door de dienst',
  'progress.pause.failing': 'de dienst antwoordt niet',
  'progress.pause.waitingForService': 'dienst niet beschikbaar',
  'progress.pausedUntil': 'wachten ({reason}) tot {time}, nog {duration}',
  'progress.pausedOver': 'wachten ({reason}), er wordt opnieuw geprobeerd',
  'progress.resumesIn': 'nog {duration}',
  'progress.interrupting':
    'Wat bezig is, wordt afgerond en de resultaten worden geschreven. Nog een keer Ctrl-C stopt onmiddellijk; er zou niets verloren gaan of dubbel ingediend worden.',
};
