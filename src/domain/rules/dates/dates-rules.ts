import { childBorn } from './child-born.ts';
import { endNotBeforeStart } from './end-not-before-start.ts';
import { dateFormat } from './format.ts';
import { plausible } from './plausible.ts';

export const datesRules = [dateFormat, endNotBeforeStart, plausible, childBorn] as const;
