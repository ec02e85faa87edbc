import type { Command } from 'commander';
import type { Texts } from '../i18n/texts.ts';

/** Whose defaults they are: those of every row of a file, or of the one request that is asked for. */
type DefaultsFor = 'rows' | 'request';

/** What a request may leave out; resolving the settings reads them. */
export function addRequestDefaultFlags(command: Command, texts: Texts, of: DefaultsFor = 'rows'): Command {
  const prefix = of === 'rows' ? 'help.flag' : 'new.flag';
  return command
    .option('--employer <number>', texts.message(`${prefix}.employer`))
    .option('--sector <sector>', texts.message(`${prefix}.sector`))
    .option('--capacity <capacity>', texts.message(`${prefix}.capacity`))
    .option('--community <community>', texts.message(`${prefix}.community`))
    .option('--school <number>', texts.message(`${prefix}.school`))
    .option('--headcount <number>', texts.message(`${prefix}.headcount`))
    .option('--school-year-end-date <date>', texts.message(`${prefix}.schoolYearEndDate`));
}
