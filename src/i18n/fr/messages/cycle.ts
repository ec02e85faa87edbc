import type { cycle as english } from '../../en/messages/cycle.ts';

export const cycle: Readonly<Record<keyof typeof english, string>> = {
  'cycle.details': 'Détails',
  'cycle.details.closed': 'ne peuvent plus être consultés : le travailleur a complété sa partie',
};
