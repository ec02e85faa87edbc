import type { nissRules } from '../../../domain/rules/niss/niss-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const niss: RuleTexts<typeof nissRules> = {
  'niss.format': {
    message:
      'Eine ENSS besteht aus 11 Ziffern, zwischen denen nur Satzzeichen stehen dürfen; hier {found:steht|stehen} {found}.',
    fix: 'Übernehmen Sie die Nummer vom Personalausweis des Arbeitnehmers oder aus Ihrem Lohnprogramm, in der Form 999999/999-99.',
  },
  'niss.checksum': {
    message: 'Die Prüfziffern der ENSS passen nicht zu den übrigen Ziffern: Mindestens eine der 11 Ziffern ist falsch.',
    fix: 'Vergleichen Sie die Nummer Ziffer für Ziffer mit dem Personalausweis des Arbeitnehmers. Ändern Sie nicht einfach die letzten zwei Ziffern, bis es passt.',
  },
  'niss.century': {
    message:
      'Nach den Prüfziffern der ENSS wäre ihr Inhaber im Jahr {year} geboren, das noch bevorsteht: Mindestens eine der 11 Ziffern ist falsch.',
    fix: 'Vergleichen Sie die Nummer Ziffer für Ziffer mit dem Personalausweis des Arbeitnehmers.',
  },
  'niss.birth-date': {
    message: 'Die ENSS beginnt mit einem Geburtsdatum, das es nicht gibt: Tag {day} des Monats {month}.',
    fix: 'Vergleichen Sie die ersten sechs Ziffern (Jahr, Monat, Tag) mit dem Geburtsdatum des Arbeitnehmers.',
  },
  'niss.serial': {
    message: 'Die Ziffern 7 bis 9 der ENSS sind 000 oder 999; sie müssen zwischen 001 und 998 liegen.',
    fix: 'Vergleichen Sie die Nummer Ziffer für Ziffer mit dem Personalausweis des Arbeitnehmers.',
  },
  'niss.age-plausible': {
    message:
      'Laut ENSS ist der Arbeitnehmer bei Beginn des Urlaubs {age} Jahre alt; üblich sind {minimum} bis {maximum} Jahre.',
    fix: 'Prüfen Sie, ob es die Nummer des Arbeitnehmers ist und nicht die des Kindes oder einer anderen Person. Ist sie richtig, ist nichts zu tun.',
  },
};
