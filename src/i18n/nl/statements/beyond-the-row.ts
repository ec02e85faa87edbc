import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const beyondTheRow: RuleStatements<typeof rulesBeyondTheRow> = {
  'file.ragged-row':
    'Elke rij telt evenveel cellen als de kop kolommen telt; anders weet niemand welke cel bij welke kolom hoort, en wordt de rij niet verder beoordeeld.',
  'file.missing-attachment':
    'Een document dat een rij noemt, kan worden geopend op zijn pad, gerekend vanaf de map van het aanvraagbestand. Is het er nog niet, dan kan het na de indiening worden toegevoegd.',
  'attachment.type':
    'Een bijlage is een PDF- of een JPEG-bestand (JPG). Wat telt, is de inhoud van het bestand, niet de extensie van de naam.',
  'attachment.max-size':
    'Een bijlage telt hoogstens 2 MB. Tot 2 000 000 bytes wordt ze aanvaard, boven 2 097 152 geweigerd; daartussen volgt een waarschuwing, omdat de dienst niet zegt hoe hij telt.',
};
