import type { authority as english } from '../../en/messages/authority.ts';

export const authority: Readonly<Record<keyof typeof english, string>> = {
  'new.authority.hoursBefore': 'Opdracht van de aanvrager vóór de onderbreking ({unit}):',
  'new.authority.hoursFull': 'Een volledige opdracht omvat ({unit}):',
  'new.authority.hoursDuring': 'Opdracht tijdens de onderbreking ({unit}):',
  'new.authority.multipleEmployers': 'Meerdere werkgevers, of twee gemeenschappen?',
  'new.authority.dropped': 'De vermindering bedraagt {hours}.',
  'new.authority.typeNiss': 'Gebruik als inrichtende macht de Dimona-lijst niet: typ het INSZ van de werknemer.',
  'confirmation.authority': 'Inrichtende macht: {number}.',
  'help.follow.capacity':
    'hoedanigheid waarin de aanvraag is ingediend, employer of organizingAuthority; beide als beide genoemd zijn (standaard: die van het profiel, anders beide)',
  'follow.capacityOfProfile':
    'Getoond: wat is ingediend in de hoedanigheid van {capacity}, die van het profiel. Met --capacity employer,organizingAuthority ziet u beide.',
  'tickets.school': 'School',
  'tickets.capacity': 'Hoedanigheid',
  'board.school': 'school {number}',
};
