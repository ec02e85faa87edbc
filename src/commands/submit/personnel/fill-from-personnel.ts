import type { Deps } from '../../../deps.ts';
import type { RawRow, RequestFile } from '../../../io/csv/request-file.ts';
import { formatEnterpriseNumber } from '../../../output/tickets/personal-data.ts';
import { wrap } from '../../../output/wrap.ts';
import { WORKER_CODES } from '../../../schemas/model/codes.ts';
import { formatIsoDate } from '../../../schemas/model/civil-date.ts';
import type { ColumnName } from '../../../schemas/model/columns.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { createPersonnelLists, memberOn, type PersonnelList } from './personnel-lists.ts';
import { withRows } from './with-rows.ts';

export interface FilledFiles {
  readonly files: readonly RequestFile[];
  /** Whether the list had to complete the row; for the rows of these files. */
  isCompleted(request: LeaveRequest): boolean;
}

/**
 * The files with the worker codes and joint committees that their rows lack, as the service's personnel lists have them.
 * A cell that holds anything is left as it is. The lists are read once, so that every reading of the files in this run
 * gives the same rows.
 */
export async function fillFromPersonnel(files: readonly RequestFile[], deps: Deps): Promise<FilledFiles> {
  const { terminal, texts, settings, signal } = deps;
  const say = (text: string): void => {
    if (!settings.isQuiet) terminal.err(`${wrap(text, terminal.errWidth)}\n`);
  };
  const lists = new Map<string, PersonnelList>();
  const unknown = new Set<string>();
  let count = 0;
  let own: string;
  const connection = await deps.openConnection();
  try {
    own = (await connection.api.getAccessProfile({ signal })).enterpriseNumber;
    const listOf = createPersonnelLists(connection, deps, (employer) => {
      say(texts.message('personnel.unavailable', { employer: formatEnterpriseNumber(employer) }));
    });
    for (const file of files) {
      for await (const batch of file.batches()) {
        for (const { request, structure } of batch) {
          if (structure !== undefined || lacking(request).length === 0) continue;
          const employer = request.employer ?? own;
          const list = await listOf(employer);
          lists.set(employer, list);
          if (complete(request, list) !== request) count += 1;
          else if (list.size > 0 && request.niss !== undefined && !list.has(request.niss)) {
            unknown.add(`${employer}|${request.niss}`);
          }
        }
      }
    }
  } finally {
    await connection.close();
  }
  say(texts.message('personnel.completed', { count, unknown: unknown.size }));

  const completed = new WeakSet<LeaveRequest>();
  const fill = (row: RawRow): RawRow => {
    if (row.structure !== undefined) return row;
    const list = lists.get(row.request.employer ?? own);
    const request = list === undefined ? row.request : complete(row.request, list);
    if (request === row.request) return row;
    completed.add(request);
    return { ...row, request };
  };
  return { files: files.map((file) => withRows(file, fill)), isCompleted: (request) => completed.has(request) };
}

/** What an employer of the private sector must say of a worker, and the row does not. */
function lacking(request: LeaveRequest): readonly ColumnName[] {
  const { capacity, sector, niss, unreadable } = request;
  if (capacity === 'organizingAuthority' || (sector ?? 'private') !== 'private' || niss === undefined) return [];
  return (['workerCode', 'jointCommittee'] as const).filter(
    (column) => request[column] === undefined && !unreadable.some((cell) => cell.column === column),
  );
}

/** The row itself where the list adds nothing. */
function complete(request: LeaveRequest, list: PersonnelList): LeaveRequest {
  const columns = lacking(request);
  const day = request.startDate === undefined ? undefined : formatIsoDate(request.startDate);
  const member = columns.length === 0 ? undefined : memberOn(list, request.niss ?? '', day);
  const code = WORKER_CODES.find((known) => known === member?.workerCode);
  const committee = member?.jointCommissionNumber;
  const added = {
    ...(columns.includes('workerCode') && code !== undefined && { workerCode: code }),
    ...(columns.includes('jointCommittee') && committee !== undefined && { jointCommittee: committee }),
  };
  return Object.keys(added).length === 0 ? request : { ...request, ...added };
}
