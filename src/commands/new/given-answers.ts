import { badCode, badValue } from '../../config/flag-values.ts';
import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { Texts } from '../../i18n/texts.ts';
import { readRow } from '../../schemas/files/read-row.ts';
import { REQUEST_COLUMNS } from '../../schemas/files/request-columns.ts';
import type { UnreadableCell } from '../../schemas/model/leave-request.ts';
import type { NewOptions } from '../new.ts';
import { flagName } from './flag-name.ts';
import type { Answers, Form } from './form.ts';
import { readPeriodLength } from './period-length.ts';

/** The answers that the command line and standard input give. @throws UsageError for a flag that cannot be read. */
export async function readGivenAnswers(
  { answers, readsNiss }: Pick<NewOptions, 'answers' | 'readsNiss'>,
  form: Form,
  { readStandardInputLine, texts }: Pick<Deps, 'readStandardInputLine' | 'texts'>,
): Promise<Answers> {
  const unreadable = readRow(answers).unreadable.find(
    ({ column, text }) => column !== 'endDate' || readPeriodLength(text) === undefined,
  );
  if (unreadable !== undefined) {
    const given = { name: flagOf(unreadable.column), value: unreadable.text };
    const codes = codesOf(unreadable, form, answers);
    throw codes === undefined ? badValue(given, expected(unreadable, texts)) : badCode(given, codes.codes, codes.list);
  }
  return readsNiss ? { ...answers, niss: (await readStandardInputLine()).trim() } : answers;
}

/** @throws UsageError naming the flag of the first question that nobody can be asked. */
export function requireAnswers(
  form: Form,
  given: Answers,
  { isCertified, isDryRun }: Pick<NewOptions, 'isCertified' | 'isDryRun'>,
  { texts }: Pick<Deps, 'texts'>,
): void {
  const missing = form.firstMissing(given);
  if (missing === undefined) {
    if (isCertified || isDryRun) return;
    throw new UsageError('usage.missingFlag', { flag: '--certify', what: texts.message('submit.certifyWhat') });
  }
  throw new UsageError('usage.missingFlag', {
    flag: missing === 'niss' ? '--niss -' : flagName(missing),
    what: texts.message('new.what', { column: { column: missing } }),
  });
}

/** All the codes that a column may hold; undefined for a column that holds something else. */
function codesOf({ column }: UnreadableCell, form: Form, answers: Answers) {
  const finding = form.everyFinding(answers).find((candidate) => candidate.column === column);
  const codes = finding?.params['codes'];
  return typeof codes === 'object' && 'codes' in codes ? codes : undefined;
}

/** What the cells of a column look like, by example. */
function expected({ column }: UnreadableCell, texts: Texts): string {
  switch (REQUEST_COLUMNS[column].kind) {
    case 'date':
      return column === 'endDate' ? '2026-11-21, 21/11/2026, 3m, 2w' : '2026-11-21, 21/11/2026';
    case 'workload':
      return '38:00, 30:24, 30,4';
    case 'attachments':
      return 'medicalCertificate=scan.pdf';
    case 'yesNo':
      return `${texts.message('tickets.yes')}, ${texts.message('tickets.no')}`;
    default:
      return '12';
  }
}

function flagOf(column: UnreadableCell['column']): string {
  return column === 'attachments' ? '--attach' : flagName(column);
}
