import { contentKeyOf } from '../../batch/content-key.ts';
import type { RunState } from '../../batch/run-state.ts';
import { TaskSlots } from '../../batch/task-slots.ts';
import type { Connection, Deps } from '../../deps.ts';
import { readTicketNumber } from '../../domain/identifiers/ticket-number.ts';
import { showValue } from '../../domain/rules/file/shown-value.ts';
import { InterruptedError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import type { ChangeFault, ChangeFaultId } from '../../schemas/files/change-faults.ts';
import { trimCell } from '../../schemas/files/cells.ts';
import type { Params } from '../../schemas/model/finding.ts';
import type { CareerBreakRequest, NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import { toRequestBody } from '../../schemas/wire/leave-request-body.ts';
import type { Ask } from '../filing/agree-run.ts';
import { isValid, type Judge } from '../check/judge.ts';

const NOT_FOUND = 404;

/** What is known of the request that a row is to replace. */
export interface Replacement {
  readonly ticketNumber: string;
  readonly faults: readonly ChangeFault[];
  /** It was cancelled before: by this run, or by somebody else once the new request was there. */
  readonly isGone: boolean;
}

/** By the number of the row; rows that break a rule are not among them. */
export type Replacements = ReadonlyMap<number, Replacement>;

export interface ReplacementsToPlan {
  readonly file: RequestFile;
  readonly columnIndex: number;
  /** A fresh one: it remembers rows. */
  readonly judge: Judge;
  readonly employer: string;
  readonly connection: Connection;
  readonly concurrency: number;
  readonly ask: Ask;
  /** What this run did before, when it did. */
  readonly state: RunState | undefined;
}

interface Wanted {
  readonly record: number;
  readonly ticketNumber: string;
  readonly body: NewCareerBreakRequest;
}

const IN_PLACE_OF = '~';

/** The key of a row that replaces a request: the same content in place of another one is another row. */
export function replacementKey(body: NewCareerBreakRequest, ticketNumber: string): string {
  return `${contentKeyOf(body)}${IN_PLACE_OF}${ticketNumber}`;
}

/** The request that a row of this key replaces. */
export function replacedBy(contentKey: string): string | undefined {
  const at = contentKey.indexOf(IN_PLACE_OF);
  return at === -1 ? undefined : contentKey.slice(at + IN_PLACE_OF.length);
}

/** Looks at every request that is to be replaced. @throws ClientError; InterruptedError */
export async function planReplacements(
  { file, columnIndex, judge, employer, connection, concurrency, ask, state }: ReplacementsToPlan,
  deps: Pick<Deps, 'signal'>,
): Promise<Replacements> {
  const replacements = new Map<number, Replacement>();
  const firstLines = new Map<string, number>();
  const slots = new TaskSlots(concurrency, () => undefined);

  const judgeStanding = async ({ record, ticketNumber, body }: Wanted): Promise<void> => {
    const request = await ask(() => connection.api.getCareerBreakRequest(ticketNumber)).catch((error: unknown) => {
      if (error instanceof RefusedError && error.status === NOT_FOUND) return undefined;
      throw error;
    });
    // What was begun is brought to its end, however the old request stands by now.
    const isBegun = state?.outcomeOf(replacementKey(body, ticketNumber)) !== undefined;
    const faults = isBegun ? [] : standingFaults(request, body);
    replacements.set(record, { ticketNumber, faults, isGone: request?.status === 'cancelled' });
  };

  for await (const batch of file.batches()) {
    for (const { row, findings } of await judge(batch, 0)) {
      if (!isValid(findings)) continue;
      const { line, record, cells, request } = row;
      const written = trimCell(cells[columnIndex] ?? '');
      const { ticketNumber, fault } = readTicketNumber(written);
      const first = firstLines.get(ticketNumber);
      if (written === '') refuse(record, '', 'change.replaces-missing');
      else if (fault !== undefined) refuse(record, '', 'change.ticket-shape', { value: showValue(written) });
      else if (first !== undefined) refuse(record, ticketNumber, 'change.replaces-twice', { line: String(first) });
      else {
        firstLines.set(ticketNumber, line);
        await slots.run(() => judgeStanding({ record, ticketNumber, body: toRequestBody(request, employer) }));
      }
    }
    if (deps.signal.aborted) break;
  }
  await slots.allDone();
  if (deps.signal.aborted) throw new InterruptedError('interrupted.before');
  return replacements;

  function refuse(record: number, ticketNumber: string, id: ChangeFaultId, params: Params = {}): void {
    replacements.set(record, { ticketNumber, faults: [toFault(id, params)], isGone: false });
  }
}

function standingFaults(request: CareerBreakRequest | undefined, body: NewCareerBreakRequest): readonly ChangeFault[] {
  if (request === undefined) return [toFault('change.not-found')];
  if (!isOfSamePerson(request, body)) return [toFault('change.replaces-other')];
  if (request.status === 'cancelled') return [toFault('change.is-cancelled')];
  if (request.cancellable) return [];
  return [toFault('change.state', { status: { list: 'requestStatus', code: request.status } })];
}

/** A wrong national number can be put right, where the reference says that the same request is meant. */
function isOfSamePerson(request: CareerBreakRequest, body: NewCareerBreakRequest): boolean {
  const isSame =
    request.worker.ssin === body.worker.ssin && request.employer.enterpriseNumber === body.employer.enterpriseNumber;
  return isSame || (body.clientReference !== undefined && request.clientReference === body.clientReference);
}

function toFault(id: ChangeFaultId, params: Params = {}): ChangeFault {
  return { id, severity: 'error', column: 'replaces', params };
}
