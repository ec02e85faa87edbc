import type { bisNotes } from '../../../domain/rules/bis/bis-notes.ts';
import type { bisRules } from '../../../domain/rules/bis/bis-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const bis: RuleStatements<typeof bisRules, typeof bisNotes> = {
  'bis.month':
    'De maand van een BIS-nummer is de geboortemaand plus 20 als het geslacht bij de toekenning niet bekend was, plus 40 als het dat wel was: 20 tot 32 of 40 tot 52, waarbij 20 en 40 voor een onbekende maand staan. De controlecijfers zijn die van een rijksregisternummer.',
  'bis.accepted':
    'Een BIS-nummer wordt overal aanvaard waar een rijksregisternummer wordt aanvaard: grensarbeiders en mensen die pas in België zijn aangekomen, hebben er een.',
  'bis.sex':
    'Wanneer de maand van een BIS-nummer met 20 verhoogd is, zegt het volgnummer niets over het geslacht van de werknemer, en leidt geen enkele regel er iets uit af.',
};
