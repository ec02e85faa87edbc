import { UsageError } from '../../errors/app-error.ts';
import type { LoggedChange } from '../../batch/run-log.ts';
import type { ReadRun } from '../../io/journal/read-run.ts';
import type { JournalInput } from '../../schemas/files/journal-record.ts';
import { parseIsoDate } from '../../schemas/model/civil-date.ts';
import { ATTACHMENT_TYPES } from '../../schemas/model/codes.ts';
import type { NamedSet } from '../changes/changes-options.ts';
import type { WantedChange } from '../changes/wanted-change.ts';

/** A name that stands for an input which is no file. */
const NO_FILE = /^(stdin|guided|notification|calculation|tickets|run|modify|cancel|attach):/;

export function isFilePath(path: string): boolean {
  return !NO_FILE.test(path);
}

/** The requests that a run of changes was about. @throws UsageError when they were not kept */
export function setOfRun({ runId, header, log }: ReadRun, inputs: readonly JournalInput[]): NamedSet {
  const [input] = inputs;
  const path = input?.path ?? '';
  if (isFilePath(path)) return { from: 'file', path };
  if (path.startsWith('run:')) return { from: 'run', run: path.slice('run:'.length) };
  if (input?.tickets !== undefined) return { from: 'tickets', tickets: input.tickets };
  const [row] = log.rows;
  const wanted = row === undefined || row.kind === 'create' || row.kind === 'calculation' ? undefined : toWanted(row);
  if (wanted === undefined || path.startsWith('tickets:')) {
    throw new UsageError('usage.resumeCommand', { run: runId, command: header.command ?? 'submit' });
  }
  return { from: 'one', wanted };
}

/** One change as it was sent. */
function toWanted({ kind, ticketNumber, body }: LoggedChange): WantedChange | undefined {
  if (kind === 'cancel') return { kind, ticketNumber };
  if (kind === 'modify' && 'newEndDate' in body) {
    const newEndDate = parseIsoDate(body.newEndDate);
    return newEndDate === undefined ? undefined : { kind, ticketNumber, newEndDate, comment: body.comment };
  }
  if (kind === 'attach' && 'path' in body) {
    const attachmentType = ATTACHMENT_TYPES.find((code) => code === body.attachmentType);
    if (attachmentType === undefined) return undefined;
    return { kind, ticketNumber, attachmentType, path: body.path, description: body.otherDescription };
  }
  return undefined;
}
