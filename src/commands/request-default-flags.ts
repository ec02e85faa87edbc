import type { Command } from 'commander';
import type { Texts } from '../i18n/texts.ts';

/** What a request file may leave out, for every row; resolving the settings reads them. */
export function addRequestDefaultFlags(command: Command, texts: Texts): Command {
  return command
    .option('--employer <number>', texts.message('help.flag.employer'))
    .option('--sector <sector>', texts.message('help.flag.sector'))
    .option('--capacity <capacity>', texts.message('help.flag.capacity'))
    .option('--community <community>', texts.message('help.flag.community'))
    .option('--school <number>', texts.message('help.flag.school'))
    .option('--headcount <number>', texts.message('help.flag.headcount'))
    .option('--school-year-end-date <date>', texts.message('help.flag.schoolYearEndDate'));
}
