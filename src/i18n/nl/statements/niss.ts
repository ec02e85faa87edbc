import type { nissNotes } from '../../../domain/rules/niss/niss-notes.ts';
import type { nissRules } from '../../../domain/rules/niss/niss-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const niss: RuleStatements<typeof nissRules, typeof nissNotes> = {
  'niss.format':
    'Een INSZ (rijksregisternummer of BIS-nummer) telt elf cijfers, met hoogstens spaties, punten, streepjes of schuine strepen ertussen: 999999/999-99 zoals in de dienst, of 99.99.99-999.99 zoals op kaarten.',
  'niss.checksum':
    'De laatste twee cijfers zijn 97 min de rest van de deling van de eerste negen door 97; ze gaan dus van 01 tot 97. Voor geboorten vanaf 2000 komt er eerst een 2 vóór de negen cijfers.',
  'niss.century':
    'De controlecijfers geven de eeuw aan, want slechts een van de twee formules kan kloppen. Een nummer uit de jaren 2000 draagt geen jaar dat nog moet komen.',
  'niss.birth-date':
    'De eerste zes cijfers zijn een geboortedatum (jaar, maand, dag) die in haar eeuw bestaat en niet in de toekomst ligt. Onbekende delen van de datum zijn nullen.',
  'niss.serial':
    'De cijfers 7 tot 9 van een rijksregisternummer gaan van 001 tot 998, oneven voor mannen en even voor vrouwen. Alleen BIS-nummers mogen 000 of 999 dragen.',
  'niss.age-plausible':
    'De werknemer is tussen 15 en 75 jaar oud wanneer het verlof begint; is de geboortedatum niet volledig bekend, dan wordt de leeftijd niet nagegaan. Deze grenzen zijn die van een gewone loopbaan: er werd geen bron voor gevonden.',
  'niss.birth-date.unknown':
    "Een geboortedatum kan geheel of gedeeltelijk onbekend zijn: de dag is 00, of de maand is 00 (20 of 40 in een BIS-nummer). Bij zo'n maand mogen er twee willekeurige cijfers voor de dag staan, een teller zodra een reeks vol is; bij een echte maand wordt een dag boven 31 geweigerd.",
  'niss.checksum.2000':
    'Voor personen geboren vanaf 2000 worden de controlecijfers berekend op tien cijfers: een 2 en de eerste negen. Een nummer waarbij geen van de twee formules klopt, wordt gemeld onder niss.checksum, omdat niemand kan zeggen welke bedoeld was.',
  'niss.sex-use':
    'Het geslacht dat het nummer doet vermoeden, is enkel een aanwijzing voor de loopbaan die van vrouwen wordt gevraagd (time-credit.eoc.career); het beslist nooit alleen, want men kan van geslacht veranderen en zijn nummer behouden.',
};
