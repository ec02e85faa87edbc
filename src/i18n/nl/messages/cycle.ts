import type { cycle as english } from '../../en/messages/cycle.ts';

export const cycle: Readonly<Record<keyof typeof english, string>> = {
  'cycle.details': 'Details',
  'cycle.details.closed': 'kunnen niet meer geraadpleegd worden: de werknemer heeft zijn deel ingevuld',
};
