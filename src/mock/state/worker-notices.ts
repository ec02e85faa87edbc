import type { NotificationStatus } from '../../schemas/model/codes.ts';
import type { NewNotificationDecision, NewPostponement } from '../../schemas/wire/worker-notification.ts';
import type { Notice, ServiceEvent } from './events.ts';
import type { FiledAttachment } from './filed-request.ts';

export interface MadePostponement {
  readonly part: string;
  readonly at: number;
  readonly postponement: NewPostponement;
  readonly newEndDate: string;
}

export interface MadeDecision {
  readonly at: number;
  readonly decision: NewNotificationDecision;
  /** The request that an acceptance created. */
  readonly ticket?: string;
}

/** A notification by a worker, as the service holds it. */
export interface WorkerNotice {
  readonly ticket: string;
  readonly submittedAt: number;
  readonly status: NotificationStatus;
  readonly notice: Notice;
  /** As the worker asked, or as the employer last proposed. */
  readonly period: Notice['period'];
  readonly postponements: readonly MadePostponement[];
  readonly attachments: readonly FiledAttachment[];
  readonly decision?: MadeDecision;
}

type EventOf<Kind extends ServiceEvent['kind']> = Extract<ServiceEvent, { kind: Kind }>;

/** The notifications of the service; they change through its events alone. */
export class WorkerNotices {
  readonly #byTicket = new Map<string, WorkerNotice>();

  find(ticket: string): WorkerNotice | undefined {
    return this.#byTicket.get(ticket);
  }

  /** In the order in which they came in. */
  all(): Iterable<WorkerNotice> {
    return this.#byTicket.values();
  }

  notify({ ticket, at, notice }: EventOf<'notified'>): void {
    this.#byTicket.set(ticket, {
      ticket,
      submittedAt: at,
      status: 'toProcess',
      notice,
      period: notice.period,
      postponements: [],
      attachments: [],
    });
  }

  postpone({ ticket, part, at, postponement, newEndDate }: EventOf<'postponed'>): MadePostponement {
    const made = { part, at, postponement, newEndDate };
    this.#change(ticket, (before) => ({
      status: 'postponed',
      period: { startDate: postponement.newStartDate, endDate: newEndDate },
      postponements: [...before.postponements, made],
    }));
    return made;
  }

  attach(ticket: string, attachment: FiledAttachment): void {
    this.#change(ticket, (before) => ({ attachments: [...before.attachments, attachment] }));
  }

  decide({ ticket, at, decision, created }: EventOf<'decided'>): void {
    const made = { at, decision, ...(created !== undefined && { ticket: created.ticket }) };
    this.#change(ticket, () => ({ status: decision.decision, decision: made }));
  }

  #change(ticket: string, change: (before: WorkerNotice) => Partial<WorkerNotice>): void {
    const before = this.#byTicket.get(ticket);
    if (before !== undefined) this.#byTicket.set(ticket, { ...before, ...change(before) });
  }
}
