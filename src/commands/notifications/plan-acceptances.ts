import { filingKey } from '../../batch/filing-key.ts';
import { TaskSlots } from '../../batch/task-slots.ts';
import type { SeenNotification } from '../../client/notifications-api.ts';
import type { Connection, Deps } from '../../deps.ts';
import { readTicketNumber } from '../../domain/identifiers/ticket-number.ts';
import { InterruptedError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { AcceptanceLine } from '../../io/csv/read-acceptance-file.ts';
import { toRequestBody } from '../../schemas/wire/leave-request-body.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { Ask } from '../filing/agree-run.ts';
import type { Findings, Form } from '../new/form.ts';
import { lacksSector, toCells } from './acceptance-row.ts';
import { findFiledAlready } from './find-filed-already.ts';
import { seeNotification } from './with-notification.ts';

/** What is to become of a row of the file, as far as that is known before anything is sent. */
export type PlannedAcceptance = {
  readonly line: number;
  readonly record: number;
  readonly ticketNumber: string;
} & (
  | {
      readonly plan: 'accept';
      readonly body: NewCareerBreakRequest;
      readonly findings: Findings;
      /** Names the notification as it was seen; undefined where the service gives no tags. */
      readonly tag: string | undefined;
    }
  /** Accepted before, as this request. */
  | { readonly plan: 'done'; readonly request: string; readonly submittedAt: string }
  | { readonly plan: 'broken'; readonly findings: Findings }
  | {
      readonly plan: 'unusable';
      readonly reason: Unusable;
      /** The request that stands in the way. */
      readonly request?: string;
      /** The line that asks for the same leave. */
      readonly sameAs?: number;
    }
);

export type Unusable =
  'ragged' | 'badTicket' | 'repeated' | 'notFound' | 'refused' | 'noSector' | 'filed' | 'sameLeave';

export interface PlanOptions {
  readonly form: Form;
  readonly allowDuplicate: boolean;
  /** Most questions to the service at a time. */
  readonly concurrency: number;
  readonly ask: Ask;
}

/**
 * Asks for every notification, completes it with its row, and judges what would come of it.
 * @throws ClientError when the service gives no answer; InterruptedError
 */
export async function planAcceptances(
  lines: readonly AcceptanceLine[],
  connection: Connection,
  { form, allowDuplicate, concurrency, ask }: PlanOptions,
  { settings, signal }: Pick<Deps, 'settings' | 'signal'>,
): Promise<readonly PlannedAcceptance[]> {
  const seen = new Set<string>();
  const planned = new Map<AcceptanceLine, PlannedAcceptance>();
  const slots = new TaskSlots(concurrency, () => undefined);
  for (const row of lines) {
    if (signal.aborted) break;
    const { line, record, ticket } = row;
    const { ticketNumber, fault } = readTicketNumber(ticket);
    const at = { line, record, ticketNumber: fault === undefined ? ticketNumber : ticket };
    const reason = row.isRagged
      ? 'ragged'
      : fault !== undefined
        ? 'badTicket'
        : seen.has(ticketNumber)
          ? 'repeated'
          : undefined;
    seen.add(ticketNumber);
    if (reason !== undefined) planned.set(row, { ...at, plan: 'unusable', reason });
    else await slots.run(async () => void planned.set(row, { ...at, ...(await planOne(ticketNumber, row.cells)) }));
  }
  await slots.allDone();
  if (signal.aborted) throw new InterruptedError('interrupted.before');
  const all = lines.flatMap((row) => planned.get(row) ?? []);
  return allowDuplicate ? all : withoutSameLeaves(all);

  async function planOne(ticketNumber: string, cells: AcceptanceLine['cells']) {
    const seen = await find(ticketNumber);
    if (seen === undefined) return { plan: 'unusable', reason: 'notFound' } as const;
    const { notification, tag } = seen;
    const { decision, employer } = notification;
    if (decision?.decision === 'accepted') {
      const { ticketNumber: request = '', decisionDateTime: submittedAt } = decision;
      return { plan: 'done', request, submittedAt } as const;
    }
    if (decision !== undefined) return { plan: 'unusable', reason: 'refused' } as const;
    const answers = { ...toCells(notification, settings.requestDefaults), ...cells };
    const row = form.row(answers);
    if (lacksSector(notification, row)) return { plan: 'unusable', reason: 'noSector' } as const;
    // Cells that the screens have no place for are judged too: in a file they are a mistake that somebody made.
    const findings = form.everyFinding(answers);
    if (findings.some(({ severity }) => severity === 'error')) return { plan: 'broken', findings } as const;
    const body = toRequestBody(row, employer.enterpriseNumber);
    const filed = allowDuplicate ? undefined : await ask(() => findFiledAlready(body, connection, signal));
    if (filed !== undefined) return { plan: 'unusable', reason: 'filed', request: filed } as const;
    return { plan: 'accept', body, findings, tag } as const;
  }

  async function find(ticketNumber: string): Promise<SeenNotification | undefined> {
    try {
      return await ask(() => seeNotification(connection, ticketNumber, signal));
    } catch (error) {
      if (error instanceof RefusedError && error.key === 'service.noNotification') return undefined;
      throw error;
    }
  }
}

/** A worker may have asked twice for one leave; accepting both would file it twice. */
function withoutSameLeaves(planned: readonly PlannedAcceptance[]): readonly PlannedAcceptance[] {
  const lines = new Map<string, number>();
  return planned.map((row) => {
    if (row.plan !== 'accept') return row;
    const { line, record, ticketNumber, body } = row;
    const sameAs = lines.get(filingKey(body));
    if (sameAs === undefined) lines.set(filingKey(body), line);
    return sameAs === undefined ? row : { line, record, ticketNumber, plan: 'unusable', reason: 'sameLeave', sameAs };
  });
}
