import type { choose as english } from '../../en/messages/choose.ts';

export const choose: Readonly<Record<keyof typeof english, string>> = {
  'choose.modify': 'Selecteer de aanvraag die u wilt wijzigen:',
  'choose.cancel': 'Selecteer de aanvraag die u wilt annuleren:',
  'choose.attach': 'Selecteer de aanvraag waaraan u een bijlage wilt toevoegen:',
  'choose.attachments': 'Selecteer de aanvraag waarvan u de bijlagen wilt zien:',
  'choose.show': 'Selecteer de aanvraag die u wilt raadplegen:',
  'choose.item': '{ticket} · {worker} · {leave}, {regime}, van {start} tot en met {end}',
  'choose.none': 'Er is geen aanvraag om te selecteren: de dienst heeft er de laatste twee jaar geen ontvangen.',
  'choose.noneOpen':
    'Er is geen aanvraag om te selecteren: overal heeft de werknemer zijn deel al ingevuld, of de aanvraag is geannuleerd.',
  'choose.more':
    'Alleen de {count} recentste worden aangeboden. Geef voor een andere het ticketnummer op, dat "baw list" toont.',
  'attach.type': 'Welke bijlage wilt u toevoegen?',
  'attach.required': '{type} (verplicht)',
  'attach.file': 'Kies een bestand:',
  'attach.fileNeeded': 'Geef het pad van het bestand op, of druk op Ctrl-C om te stoppen.',
  'attach.description': 'Geef een beschrijving van de bijlage (200 tekens):',
  'attach.tooLong': 'Er zijn {found} tekens getypt; 200 zijn toegelaten.',
  'attach.cannotOpen': '"{path}" kan niet worden geopend. Geef het pad op vanaf de werkmap.',
  'help.attach.certify': 'niet meer nodig: een bijlage wordt zonder de verklaring toegevoegd',
};
