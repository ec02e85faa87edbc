import { childBorn } from './child-born.ts';
import { endNotBeforeStart } from './end-not-before-start.ts';
import { dateFormat } from './format.ts';

export const datesRules = [dateFormat, endNotBeforeStart, childBorn] as const;
