import type { authority as english } from '../../en/messages/authority.ts';

export const authority: Readonly<Record<keyof typeof english, string>> = {
  'new.authority.hoursBefore': 'Arbeitspensum vor der Unterbrechung ({unit}):',
  'new.authority.hoursFull': 'Ein volles Arbeitspensum umfasst ({unit}):',
  'new.authority.hoursDuring': 'Arbeitspensum während der Unterbrechung ({unit}):',
  'new.authority.multipleEmployers': 'Mehrere Arbeitgeber, oder zwei Gemeinschaften?',
  'new.authority.dropped': 'Das abgegebene Arbeitspensum beträgt {hours}.',
  'new.authority.typeNiss':
    'Benutzen Sie als Schulträger bitte nicht die Dimona-Liste: Geben Sie die ENSS des Arbeitnehmers ein.',
  'confirmation.authority': 'Schulträger: {number}.',
  'help.follow.capacity':
    'Eigenschaft, in der der Antrag eingereicht wurde, employer oder organizingAuthority; beide, wenn beide genannt sind (Standard: die des Profils, sonst beide)',
  'follow.capacityOfProfile':
    'Gezeigt wird, was in der Eigenschaft {capacity} eingereicht wurde, der des Profils. Mit --capacity employer,organizingAuthority sehen Sie beide.',
  'tickets.school': 'Schule',
  'tickets.capacity': 'Eigenschaft',
  'board.school': 'Schule {number}',
};
