import { endNotBeforeStart } from './end-not-before-start.ts';

export const datesRules = [endNotBeforeStart] as const;
