import type { authority as english } from '../../en/messages/authority.ts';

export const authority: Readonly<Record<keyof typeof english, string>> = {
  'new.authority.hoursBefore': 'Opdracht van de aanvrager vóór de onderbreking ({unit}):',
  'new.authority.hoursFull': 'Een volledige opdracht omvat ({unit}):',
  'new.authority.hoursDuring': 'Opdracht tijdens de onderbreking ({unit}):',
  'new.authority.multipleEmployers': 'Meerdere werkgevers, of twee gemeenschappen?',
  'new.authority.dropped': 'De vermindering bedraagt {hours}.',
  'new.authority.typeNiss': 'Gebruik als inrichtende macht de Dimona-lijst niet: typ het INSZ van de werknemer.',
  'confirmation.authority': 'Inrichtende macht: {number}.',
};
