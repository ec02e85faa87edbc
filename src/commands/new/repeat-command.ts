import { maskEmail, maskNiss } from '../../output/tickets/personal-data.ts';
import { COLUMN_NAMES } from '../../schemas/model/columns.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { Answers } from './form.ts';

export interface RepeatOptions {
  /** `embedded`, or the base URL of a service. */
  readonly service: string;
  readonly showsPersonalData: boolean;
}

/** A line for a POSIX shell that files the same request: a request file of one row, piped to `submit`. */
export function renderRepeatCommand(
  answers: Answers,
  row: LeaveRequest,
  { service, showsPersonalData }: RepeatOptions,
): string {
  const { sector, capacity, employer, community, school, niss, email } = row;
  const cells: Answers = {
    ...answers,
    ...(employer !== undefined && { employer }),
    ...(sector !== undefined && { sector }),
    ...(capacity !== undefined && { capacity }),
    ...(community !== undefined && { community }),
    ...(school !== undefined && { school }),
    ...(niss !== undefined && !showsPersonalData && { niss: maskNiss(niss) }),
    ...(email !== undefined && !showsPersonalData && { email: maskEmail(email) }),
  };
  const columns = COLUMN_NAMES.filter((column) => (cells[column] ?? '') !== '');
  const header = columns.join(';');
  const record = columns.map((column) => csvCell(cells[column] ?? '')).join(';');
  const target = service === 'embedded' ? '' : ` --service ${shellWord(service)}`;
  return `printf '%s\\n' ${shellWord(header)} ${shellWord(record)} | baw submit - --certify --yes${target}`;
}

function csvCell(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function shellWord(text: string): string {
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
