import type { Connection, Deps } from '../../deps.ts';
import type { RowFinding } from '../../domain/rules/evaluate.ts';
import type { RuleId } from '../../domain/rules/index.ts';
import { UnknownOutcomeError, UsageError } from '../../errors/app-error.ts';
import { ClientError, RefusedError } from '../../errors/client-error.ts';
import { formatIsoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { CareerBreakRequest, Modification } from '../../schemas/wire/career-break-request.ts';
import type { ModifyOptions } from '../modify.ts';
import { openCheckContext } from '../check-context.ts';
import { repeatUntilKnown } from '../repeat-until-known.ts';
import { findNewFindings } from './new-findings.ts';

export type ModifyDeps = Pick<
  Deps,
  'openConnection' | 'clock' | 'settings' | 'terminal' | 'texts' | 'signal' | 'delay' | 'random' | 'newId'
>;

/** What the user is shown before the change goes out, and asked to answer for. */
export interface PlannedModification {
  readonly request: CareerBreakRequest;
  readonly newEndDate: string;
  readonly findings: readonly RowFinding<RuleId>[];
}

export type ModifyResult =
  | {
      readonly outcome: 'modified';
      readonly request: CareerBreakRequest;
      readonly modification: Modification;
      readonly findings: PlannedModification['findings'];
    }
  /** It ends on that day already: nothing was sent. */
  | { readonly outcome: 'unchanged'; readonly newEndDate: string; readonly findings: PlannedModification['findings'] }
  | { readonly outcome: 'rulesBroken'; readonly findings: PlannedModification['findings'] };

/** Somebody at the screen. */
export interface ModifyingPerson {
  /** Not asked for what can no longer be changed. */
  readonly askEndDate: (request: CareerBreakRequest) => Promise<CivilDate>;
  readonly certify: (planned: PlannedModification) => Promise<boolean>;
}

/**
 * Changes the last day of a request, after the rules have judged the new one and `certify` has got the legal statement.
 * @throws UsageError when there is no statement; RefusedError with the service's reason; UnknownOutcomeError.
 */
export async function runModify(
  options: ModifyOptions,
  deps: ModifyDeps,
  { askEndDate, certify }: ModifyingPerson,
): Promise<ModifyResult> {
  const connection = await deps.openConnection();
  try {
    const request = await connection.api.getCareerBreakRequest(options.ticketNumber, { signal: deps.signal });
    const newEndDate = options.newEndDate ?? (request.modifiable ? await askEndDate(request) : undefined);
    const planned = await plan(request, newEndDate, deps);
    const { findings } = planned;
    if (newEndDate !== undefined && isAlreadySo(planned)) {
      return { outcome: 'unchanged', newEndDate: planned.newEndDate, findings: [] };
    }
    if (findings.some(({ severity }) => severity === 'error')) return { outcome: 'rulesBroken', findings };
    if (!(await certify(planned))) throw new UsageError('usage.notCertified');
    return { outcome: 'modified', request, modification: await send(planned, options, connection, deps), findings };
  } finally {
    await connection.close();
  }
}

/** So that a change whose answer was lost is not made twice. What is cancelled is for the service to refuse. */
function isAlreadySo({ request, newEndDate }: PlannedModification): boolean {
  return request.status !== 'cancelled' && request.currentEndDate === newEndDate;
}

async function plan(
  request: CareerBreakRequest,
  newEndDate: CivilDate | undefined,
  deps: ModifyDeps,
): Promise<PlannedModification> {
  // What can no longer change is for the service to refuse, with its own reason; nobody is asked for a date first.
  if (newEndDate === undefined) return { request, newEndDate: request.currentEndDate, findings: [] };
  if (!request.modifiable) return { request, newEndDate: formatIsoDate(newEndDate), findings: [] };
  const context = { ...(await openCheckContext(deps)), publicSector: deps.settings.requestDefaults.sector };
  const findings = findNewFindings(request, newEndDate, context);
  return { request, newEndDate: formatIsoDate(newEndDate), findings };
}

/**
 * One key for all attempts, so that the service sees one change however often it is asked. A service that knows no keys
 * is asked what it holds before a change is sent again whose answer was lost.
 */
function send(
  { newEndDate }: PlannedModification,
  { ticketNumber, comment }: ModifyOptions,
  { api }: Connection,
  deps: ModifyDeps,
): Promise<Modification> {
  const { signal } = deps;
  const body = {
    newEndDate,
    ...(comment !== undefined && { comment }),
    certifiedAccurate: true,
  } as const;
  const idempotencyKey = deps.newId();
  let mayBeMade = false;

  async function sendOnce(): Promise<Modification> {
    const made = mayBeMade ? await findMade() : undefined;
    if (made !== undefined) return made;
    try {
      return await api.createModification(ticketNumber, body, { idempotencyKey, signal });
    } catch (error) {
      mayBeMade ||= error instanceof ClientError && error.delivery === 'unknown';
      throw error;
    }
  }

  /** The request ended on another day before, so a last change to this day is this one. */
  async function findMade(): Promise<Modification | undefined> {
    try {
      const { idempotencyKeyLifetimeSec } = await api.getAccessProfile({ signal });
      if (idempotencyKeyLifetimeSec !== undefined) return undefined;
      const last = (await api.getModifications(ticketNumber, { signal })).items.at(-1);
      return last?.newEndDate === body.newEndDate ? last : undefined;
    } catch (error) {
      // That a question was refused says nothing of the change.
      if (!(error instanceof RefusedError)) throw error;
      throw new UnknownOutcomeError('service.outcomeUnknown', { ticketNumber }, { cause: error });
    }
  }

  return repeatUntilKnown(ticketNumber, sendOnce, deps);
}
