import { nissAgePlausible } from './age-plausible.ts';
import { nissBirthDate } from './birth-date.ts';
import { nissCentury } from './century.ts';
import { nissChecksum } from './checksum.ts';
import { nissFormat } from './format.ts';
import { nissSerial } from './serial.ts';

/** A number has one fault at most, so one of these at most speaks, but for the age. */
export const nissRules = [nissFormat, nissChecksum, nissCentury, nissBirthDate, nissSerial, nissAgePlausible] as const;
