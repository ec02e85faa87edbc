import type { CalculationAttachmentType, CalculationStatus } from '../../schemas/model/workday-codes.ts';
import type { CalculationContent } from '../../schemas/wire/workday-calculation.ts';
import type { CalculationEvent, StoredResult } from './calculation-events.ts';

export interface StoredCalculationAttachment {
  readonly attachmentId: string;
  readonly at: number;
  readonly attachmentType: CalculationAttachmentType;
  readonly otherDescription?: string;
  readonly fileName: string;
  readonly sizeInBytes: number;
  readonly sha256: string;
}

export interface StoredCalculation {
  readonly ticket: string;
  readonly filedBy: string;
  readonly createdAt: number;
  /** Of the last time that it was sent. */
  readonly submittedAt?: number;
  /** It stays one of the calculations of its occupation once it was sent. */
  readonly status: CalculationStatus;
  readonly content: CalculationContent;
  readonly revisionOf?: string;
  readonly returnReason?: string;
  readonly attachments: readonly StoredCalculationAttachment[];
  readonly answeredAt?: number;
  readonly result?: StoredResult;
}

/** The fold of the events that concern calculations. It changes through `apply` alone. */
export class CalculationState {
  readonly #calculations = new Map<string, StoredCalculation>();

  find(ticket: string): StoredCalculation | undefined {
    return this.#calculations.get(ticket);
  }

  /** In the order in which they were made. */
  all(): Iterable<StoredCalculation> {
    return this.#calculations.values();
  }

  /** Gives the calculation as the event left it. */
  apply(event: CalculationEvent): StoredCalculation | undefined {
    const { ticket, at } = event;
    switch (event.kind) {
      case 'calculationCreated': {
        const { filedBy, status, content, revisionOf } = event;
        const created: StoredCalculation = {
          ticket,
          filedBy,
          createdAt: at,
          ...(status === 'sent' && { submittedAt: at }),
          status,
          content,
          ...(revisionOf !== undefined && { revisionOf }),
          attachments: [],
        };
        this.#calculations.set(ticket, created);
        return created;
      }
      case 'calculationReplaced':
        return this.#change(ticket, { content: event.content });
      case 'calculationSubmitted':
        return this.#change(ticket, { status: 'sent', submittedAt: at });
      case 'calculationAttached': {
        const { kind: _, ticket: __, key: ___, ...attachment } = event;
        const attachments = [...(this.find(ticket)?.attachments ?? []), attachment];
        return this.#change(ticket, { attachments });
      }
      case 'calculationReturned':
        return this.#change(ticket, { status: 'returned', returnReason: event.reason });
      case 'calculationAnswered':
        return this.#change(ticket, { status: 'calculated', answeredAt: at, result: event.result });
    }
  }

  #change(ticket: string, change: Partial<StoredCalculation>): StoredCalculation | undefined {
    const known = this.#calculations.get(ticket);
    if (known === undefined) return undefined;
    const changed = { ...known, ...change };
    this.#calculations.set(ticket, changed);
    return changed;
  }
}
