import type { cycle as english } from '../../en/messages/cycle.ts';

export const cycle: Readonly<Record<keyof typeof english, string>> = {
  'cycle.details': 'Einzelheiten',
  'cycle.details.closed': 'können nicht mehr eingesehen werden: Der Arbeitnehmer hat seinen Teil ausgefüllt',
};
