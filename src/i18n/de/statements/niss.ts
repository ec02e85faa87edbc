import type { nissNotes } from '../../../domain/rules/niss/niss-notes.ts';
import type { nissRules } from '../../../domain/rules/niss/niss-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const niss: RuleStatements<typeof nissRules, typeof nissNotes> = {
  'niss.format':
    'Eine ENSS (Nationalregisternummer oder BIS-Nummer) hat elf Ziffern, dazwischen höchstens Leerzeichen, Punkte, Striche oder Schrägstriche: 999999/999-99 wie im Dienst oder 99.99.99-999.99 wie auf Karten.',
  'niss.checksum':
    'Die letzten zwei Ziffern sind 97 minus dem Rest der Division der ersten neun durch 97; sie reichen also von 01 bis 97. Bei Geburten ab 2000 wird zuerst eine 2 vor die neun Ziffern gestellt.',
  'niss.century':
    'Die Kontrollziffern geben das Jahrhundert an, denn nur eine der beiden Formeln kann passen. Eine Nummer der 2000er Jahre trägt kein Jahr, das noch kommen muss.',
  'niss.birth-date':
    'Die ersten sechs Ziffern sind ein Geburtsdatum (Jahr, Monat, Tag), das in seinem Jahrhundert existiert und nicht in der Zukunft liegt. Unbekannte Teile des Datums sind Nullen.',
  'niss.serial':
    'Die Ziffern 7 bis 9 einer Nationalregisternummer reichen von 001 bis 998, ungerade für Männer und gerade für Frauen. Nur BIS-Nummern dürfen 000 oder 999 tragen.',
  'niss.age-plausible':
    'Der Arbeitnehmer ist zwischen 15 und 75 Jahre alt, wenn der Urlaub beginnt; ist das Geburtsdatum nicht vollständig bekannt, wird das Alter nicht geprüft. Diese Grenzen sind die einer gewöhnlichen Laufbahn: Eine Quelle wurde nicht gefunden.',
  'niss.birth-date.unknown':
    'Ein Geburtsdatum kann ganz oder teilweise unbekannt sein: Der Tag ist 00, oder der Monat ist 00 (20 oder 40 in einer BIS-Nummer). Bei einem solchen Monat dürfen zwei beliebige Ziffern als Tag stehen, ein Zähler, wenn eine Reihe erschöpft ist; bei einem wirklichen Monat wird ein Tag über 31 abgelehnt.',
  'niss.checksum.2000':
    'Bei Personen, die ab 2000 geboren sind, werden die Kontrollziffern über zehn Ziffern berechnet: eine 2 und die ersten neun. Eine Nummer, bei der keine der beiden Formeln passt, wird unter niss.checksum gemeldet, weil niemand sagen kann, welche gemeint war.',
  'niss.sex-use':
    'Das Geschlecht, das die Nummer vermuten lässt, ist nur ein Hinweis auf die Laufbahn, die von Frauen verlangt wird (time-credit.eoc.career); es entscheidet nie allein, denn man kann das Geschlecht ändern und seine Nummer behalten.',
};
