import type { Connection, Deps } from '../../deps.ts';
import { readTicketNumber } from '../../domain/identifiers/ticket-number.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { AcceptanceLine } from '../../io/csv/read-acceptance-file.ts';
import { toRequestBody } from '../../schemas/wire/leave-request-body.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { WorkerNotification } from '../../schemas/wire/worker-notification.ts';
import type { Findings, Form } from '../new/form.ts';
import { lacksSector, toCells } from './acceptance-row.ts';
import { findFiledAlready } from './send-acceptance.ts';
import { readNotification } from './with-notification.ts';

/** What is to become of a row of the file, as far as that is known before anything is sent. */
export type PlannedAcceptance = { readonly line: number; readonly ticketNumber: string } & (
  | { readonly plan: 'accept'; readonly body: NewCareerBreakRequest; readonly findings: Findings }
  /** Accepted before, as this request. */
  | { readonly plan: 'done'; readonly request: string }
  | { readonly plan: 'broken'; readonly findings: Findings }
  | { readonly plan: 'unusable'; readonly reason: Unusable; readonly request?: string }
);

export type Unusable = 'badTicket' | 'repeated' | 'notFound' | 'refused' | 'noSector' | 'filed';

export interface PlanOptions {
  readonly form: Form;
  readonly allowDuplicate: boolean;
}

/** Asks for every notification, completes it with its row, and judges what would come of it. @throws ClientError */
export async function planAcceptances(
  lines: readonly AcceptanceLine[],
  connection: Connection,
  { form, allowDuplicate }: PlanOptions,
  { settings, signal }: Pick<Deps, 'settings' | 'signal'>,
): Promise<readonly PlannedAcceptance[]> {
  const seen = new Set<string>();
  const planned: PlannedAcceptance[] = [];
  for (const { line, ticket, cells } of lines) {
    const { ticketNumber, fault } = readTicketNumber(ticket);
    const at = { line, ticketNumber: fault === undefined ? ticketNumber : ticket };
    if (fault !== undefined) planned.push({ ...at, plan: 'unusable', reason: 'badTicket' });
    else if (seen.has(ticketNumber)) planned.push({ ...at, plan: 'unusable', reason: 'repeated' });
    else planned.push({ ...at, ...(await planOne(ticketNumber, cells)) });
    seen.add(ticketNumber);
  }
  return planned;

  async function planOne(ticketNumber: string, cells: AcceptanceLine['cells']) {
    const notification = await find(ticketNumber);
    if (notification === undefined) return { plan: 'unusable', reason: 'notFound' } as const;
    const { decision, employer } = notification;
    if (decision?.decision === 'accepted') return { plan: 'done', request: decision.ticketNumber ?? '' } as const;
    if (decision !== undefined) return { plan: 'unusable', reason: 'refused' } as const;
    const answers = { ...toCells(notification, settings.requestDefaults), ...cells };
    const row = form.row(answers);
    if (lacksSector(notification, row)) return { plan: 'unusable', reason: 'noSector' } as const;
    // Cells that the screens have no place for are judged too: in a file they are a mistake that somebody made.
    const findings = form.everyFinding(answers);
    if (findings.some(({ severity }) => severity === 'error')) return { plan: 'broken', findings } as const;
    const body = toRequestBody(row, employer.enterpriseNumber);
    const filed = allowDuplicate ? undefined : await findFiledAlready(body, connection, signal);
    if (filed !== undefined) return { plan: 'unusable', reason: 'filed', request: filed } as const;
    return { plan: 'accept', body, findings } as const;
  }

  async function find(ticketNumber: string): Promise<WorkerNotification | undefined> {
    try {
      return await readNotification(connection, ticketNumber, signal);
    } catch (error) {
      if (error instanceof RefusedError && error.key === 'service.noNotification') return undefined;
      throw error;
    }
  }
}
