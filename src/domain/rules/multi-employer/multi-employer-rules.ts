import { declaration } from './declaration.ts';
import { flag } from './flag.ts';
import { multiEmployerHours } from './hours.ts';
import { sumFullTime } from './sum-full-time.ts';
import { tenth } from './tenth.ts';

export const multiEmployerRules = [flag, multiEmployerHours, sumFullTime, tenth, declaration] as const;
