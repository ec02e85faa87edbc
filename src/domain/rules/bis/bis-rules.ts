import { bisMonth } from './month.ts';

export const bisRules = [bisMonth] as const;
