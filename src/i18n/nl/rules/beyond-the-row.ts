import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const beyondTheRow: RuleTexts<typeof rulesBeyondTheRow> = {
  'file.ragged-row': {
    message: 'Deze rij heeft {found} {found:cel|cellen}; de kopregel heeft {expected} {expected:kolom|kolommen}.',
    fix: 'Zoek een ontbrekend of overbodig scheidingsteken, of een tekst met een scheidingsteken erin die niet tussen aanhalingstekens staat.',
  },
  'file.missing-attachment': {
    message:
      '{path} kan niet worden geopend: er staat geen bestand, of het is een map, of het mag niet worden gelezen.',
    fix: 'Plaats het document daar of verbeter het pad, dat vertrekt van de map van het aanvraagbestand. De aanvraag kan toch worden ingediend: u of de werknemer mag het document later toevoegen, maar de RVA ontvangt niets zolang een verplicht document ontbreekt.',
  },
  'attachment.type': {
    message: '{path} is geen PDF en geen JPEG, en de dienst aanvaardt niets anders.',
    fix: 'Bewaar of scan het document als PDF, of een foto als JPG, en vermeld dat bestand. Alleen de extensie van de naam wijzigen volstaat niet.',
  },
  'attachment.max-size': {
    message:
      '{path} telt {bytes} bytes; de dienst aanvaardt 2 MB per bestand: {certain} bytes met zekerheid, {maximum} als uiterste grens.',
    fix: 'Maak het bestand kleiner: scan in zwart-wit of met 150 punten per inch, of voeg de bladzijden als meerdere bestanden bij.',
  },
};
