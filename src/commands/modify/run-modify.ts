import type { Connection, Deps } from '../../deps.ts';
import type { RowFinding } from '../../domain/rules/evaluate.ts';
import type { RuleId } from '../../domain/rules/index.ts';
import { UnknownOutcomeError, UsageError } from '../../errors/app-error.ts';
import { ClientError, RefusedError } from '../../errors/client-error.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
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
  readonly findings: readonly RowFinding<RuleId>[];
}

export type ModifyResult =
  | {
      readonly outcome: 'modified';
      readonly modification: Modification;
      readonly findings: PlannedModification['findings'];
    }
  /** It ends on that day already: nothing was sent. */
  | { readonly outcome: 'unchanged'; readonly findings: PlannedModification['findings'] }
  | { readonly outcome: 'rulesBroken'; readonly findings: PlannedModification['findings'] };

/**
 * Changes the last day of a request, after the rules have judged the new one and `certify` has got the legal statement.
 * @throws UsageError when there is no statement; RefusedError with the service's reason; UnknownOutcomeError.
 */
export async function runModify(
  options: ModifyOptions,
  deps: ModifyDeps,
  certify: (planned: PlannedModification) => Promise<boolean>,
): Promise<ModifyResult> {
  const connection = await deps.openConnection();
  try {
    const planned = await plan(options, connection, deps);
    const { findings } = planned;
    if (isAlreadySo(planned, options)) return { outcome: 'unchanged', findings: [] };
    if (findings.some(({ severity }) => severity === 'error')) return { outcome: 'rulesBroken', findings };
    if (!(await certify(planned))) throw new UsageError('usage.notCertified');
    return { outcome: 'modified', modification: await send(options, connection, deps), findings };
  } finally {
    await connection.close();
  }
}

/** So that a change whose answer was lost is not made twice. What is cancelled is for the service to refuse. */
function isAlreadySo({ request }: PlannedModification, { newEndDate }: ModifyOptions): boolean {
  return request.status !== 'cancelled' && request.currentEndDate === formatIsoDate(newEndDate);
}

async function plan(
  { ticketNumber, newEndDate }: ModifyOptions,
  { api }: Connection,
  deps: ModifyDeps,
): Promise<PlannedModification> {
  const request = await api.getCareerBreakRequest(ticketNumber, { signal: deps.signal });
  // What can no longer change is for the service to refuse, with its own reason.
  if (!request.modifiable) return { request, findings: [] };
  const context = { ...(await openCheckContext(deps)), publicSector: deps.settings.requestDefaults.sector };
  return { request, findings: findNewFindings(request, newEndDate, context) };
}

/**
 * One key for all attempts, so that the service sees one change however often it is asked. A service that knows no keys
 * is asked what it holds before a change is sent again whose answer was lost.
 */
function send(
  { ticketNumber, newEndDate, comment }: ModifyOptions,
  { api }: Connection,
  deps: ModifyDeps,
): Promise<Modification> {
  const { signal } = deps;
  const body = {
    newEndDate: formatIsoDate(newEndDate),
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
