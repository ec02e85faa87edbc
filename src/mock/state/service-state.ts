import type { NewMockClient } from '../../schemas/wire/mock-clients.ts';
import {
  CalculationState,
  type StoredCalculation,
  type StoredCalculationAttachment,
} from '../workday/calculation-state.ts';
import type { CalculationEvent } from '../workday/calculation-events.ts';
import type { Problem } from '../problems/problem.ts';
import type { ServiceEvent, UsedKey } from './events.ts';
import type { FiledAttachment, FiledModification, FiledRequest } from './filed-request.ts';
import { Employers } from './employers.ts';
import { serialOf } from './tickets.ts';
import { WorkerNotices, type MadePostponement } from './worker-notices.ts';

/** What the first call with a key led to. */
export type KeyOutcome =
  | { readonly kind: 'created'; readonly filed: FiledRequest }
  | { readonly kind: 'modified'; readonly ticket: string; readonly modification: FiledModification }
  | { readonly kind: 'attached'; readonly ticket: string; readonly attachment: FiledAttachment }
  | { readonly kind: 'calculationCreated'; readonly stored: StoredCalculation }
  | { readonly kind: 'calculationAttached'; readonly ticket: string; readonly attachment: StoredCalculationAttachment }
  | { readonly kind: 'postponed'; readonly ticket: string; readonly postponement: MadePostponement }
  | { readonly kind: 'refused'; readonly problem: Problem };

interface KeyEntry {
  readonly digest: string;
  readonly at: number;
  readonly outcome: KeyOutcome;
}

export const KEY_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** The fold of the events, with the indexes that the operations need. It changes through `apply` alone. */
export class ServiceState {
  /** Of working days, asked for by public centres for social welfare. */
  readonly calculations = new CalculationState();
  readonly notifications = new WorkerNotices();
  readonly employers = new Employers();
  readonly #requests = new Map<string, FiledRequest>();
  readonly #ticketsBySsin = new Map<string, string[]>();
  readonly #ticketsByReference = new Map<string, string[]>();
  readonly #keys = new Map<string, KeyEntry>();
  readonly #clients = new Map<string, NewMockClient>();
  #environmentId: string | undefined;
  #lastSerial = 0;
  #clockOffsetMs = 0;
  #version = 0;

  /** Counts the events, so that what was derived from the state can be known to be stale. */
  get version(): number {
    return this.#version;
  }

  /** Undefined before the first event. */
  get environmentId(): string | undefined {
    return this.#environmentId;
  }

  /** The highest serial in any ticket ever given; 0 when there is none. */
  get lastSerial(): number {
    return this.#lastSerial;
  }

  get clockOffsetMs(): number {
    return this.#clockOffsetMs;
  }

  get size(): number {
    return this.#requests.size;
  }

  find(ticket: string): FiledRequest | undefined {
    return this.#requests.get(ticket);
  }

  /** A program that may sign in. */
  client(clientId: string): NewMockClient | undefined {
    return this.#clients.get(clientId);
  }

  clients(): Iterable<NewMockClient> {
    return this.#clients.values();
  }

  /** In the order in which they were filed. */
  all(): Iterable<FiledRequest> {
    return this.#requests.values();
  }

  ofWorker(ssin: string): readonly FiledRequest[] {
    return this.#resolve(this.#ticketsBySsin.get(ssin));
  }

  withReference(clientReference: string): readonly FiledRequest[] {
    return this.#resolve(this.#ticketsByReference.get(clientReference));
  }

  /** The first use of a key that is not older than a day at `now`. */
  keyEntry(id: string, now: number): KeyEntry | undefined {
    const entry = this.#keys.get(id);
    return entry !== undefined && now - entry.at < KEY_LIFETIME_MS ? entry : undefined;
  }

  apply(event: ServiceEvent): void {
    this.#version += 1;
    switch (event.kind) {
      case 'began':
        this.#environmentId = event.environmentId;
        return;
      case 'created':
        return this.#create(event);
      case 'modified':
        return this.#modify(event);
      case 'cancelled': {
        this.#notePart(event.part);
        const { part, at, confirmation } = event;
        this.#change(event.ticket, { status: 'cancelled', cancellation: { part, at, confirmation } });
        return;
      }
      case 'attached':
        return this.#attach(event);
      case 'workerCompleted': {
        const { ticket, status, at, part, alsoRequired } = event;
        if (part !== undefined) this.#notePart(part);
        this.#change(ticket, { status, workerCompletedAt: at, ...(alsoRequired !== undefined && { alsoRequired }) });
        return;
      }
      case 'stepped':
        this.#change(event.ticket, { status: event.status });
        return;
      case 'notified':
        this.#notePart(event.ticket);
        this.notifications.notify(event);
        return;
      case 'postponed': {
        this.#notePart(event.part);
        const { ticket, at, key } = event;
        const postponement = this.notifications.postpone(event);
        if (key !== undefined) this.#rememberKey(key, at, { kind: 'postponed', ticket, postponement });
        return;
      }
      case 'notificationAttached': {
        const { ticket, at, key } = event;
        const attachment = attachmentOf(event);
        this.notifications.attach(ticket, attachment);
        if (key !== undefined) this.#rememberKey(key, at, { kind: 'attached', ticket, attachment });
        return;
      }
      case 'decided':
        return this.#decide(event);
      case 'profileReplaced':
        this.employers.setProfile(event.enterpriseNumber, event.profile);
        return;
      case 'personnelReplaced':
        this.employers.setPersonnel(event.enterpriseNumber, event.members);
        return;
      case 'refused':
        this.#rememberKey(event.key, event.at, { kind: 'refused', problem: event.problem });
        return;
      case 'clientRegistered':
        this.#clients.set(event.client.clientId, event.client);
        return;
      case 'clockSet':
        this.#clockOffsetMs = event.offsetMs;
        return;
      default:
        return this.#applyToCalculation(event);
    }
  }

  /** What the worker or the employer added to the notification goes with the request. */
  #decide(event: ServiceEvent & { kind: 'decided' }): void {
    this.notifications.decide(event);
    const { ticket: notification, at, created } = event;
    if (created === undefined) return;
    this.#create({ kind: 'created', at, ...created });
    const attachments = this.notifications.find(notification)?.attachments ?? [];
    this.#change(created.ticket, { notification, attachments });
  }

  #create({ ticket, at, filedBy, request, conflicts, key }: ServiceEvent & { kind: 'created' }): void {
    this.#notePart(ticket);
    const filed: FiledRequest = {
      ticket,
      filedBy,
      submittedAt: at,
      request,
      status: 'awaitingWorker',
      currentEndDate: request.period.endDate,
      conflicts: conflicts ?? [],
      modifications: [],
      attachments: [],
    };
    this.#requests.set(ticket, filed);
    addTo(this.#ticketsBySsin, request.worker.ssin, ticket);
    if (request.clientReference !== undefined) addTo(this.#ticketsByReference, request.clientReference, ticket);
    if (key !== undefined) this.#rememberKey(key, at, { kind: 'created', filed });
  }

  #modify({ ticket, part, at, change, conflicts, key }: ServiceEvent & { kind: 'modified' }): void {
    this.#notePart(part);
    const filed = this.#requests.get(ticket);
    if (filed === undefined) return;
    const modification: FiledModification = { part, at, change };
    this.#change(ticket, {
      currentEndDate: change.newEndDate,
      modifications: [...filed.modifications, modification],
      ...(conflicts !== undefined && { conflicts: [...new Set([...filed.conflicts, ...conflicts])] }),
    });
    if (key !== undefined) this.#rememberKey(key, at, { kind: 'modified', ticket, modification });
  }

  #attach({ ticket, status, key, ...event }: ServiceEvent & { kind: 'attached' }): void {
    const filed = this.#requests.get(ticket);
    if (filed === undefined) return;
    const { at } = event;
    const attachment = attachmentOf(event);
    this.#change(ticket, {
      attachments: [...filed.attachments, attachment],
      ...(status !== undefined && { status }),
    });
    if (key !== undefined) this.#rememberKey(key, at, { kind: 'attached', ticket, attachment });
  }

  #applyToCalculation(event: CalculationEvent): void {
    const stored = this.calculations.apply(event);
    if (event.kind === 'calculationCreated') {
      this.#notePart(event.ticket);
      if (event.key !== undefined && stored !== undefined) {
        this.#rememberKey(event.key, event.at, { kind: 'calculationCreated', stored });
      }
    }
    if (event.kind === 'calculationAttached' && event.key !== undefined) {
      const attachment = stored?.attachments.at(-1);
      if (attachment === undefined) return;
      this.#rememberKey(event.key, event.at, { kind: 'calculationAttached', ticket: event.ticket, attachment });
    }
  }

  #change(ticket: string, change: Partial<FiledRequest>): void {
    const filed = this.#requests.get(ticket);
    if (filed !== undefined) this.#requests.set(ticket, { ...filed, ...change });
  }

  #notePart(ticket: string): void {
    this.#lastSerial = Math.max(this.#lastSerial, serialOf(ticket));
  }

  #rememberKey({ id, digest }: UsedKey, at: number, outcome: KeyOutcome): void {
    this.#keys.delete(id);
    this.#keys.set(id, { digest, at, outcome });
    // The oldest come first in a Map, so what has expired is found without looking at the rest.
    for (const [oldest, entry] of this.#keys) {
      if (at - entry.at < KEY_LIFETIME_MS) break;
      this.#keys.delete(oldest);
    }
  }

  #resolve(tickets: readonly string[] = []): readonly FiledRequest[] {
    return tickets.flatMap((ticket) => this.#requests.get(ticket) ?? []);
  }
}

function attachmentOf(event: FiledAttachment): FiledAttachment {
  const { attachmentId, at, attachmentType, otherDescription, fileName, sizeInBytes, sha256 } = event;
  return {
    attachmentId,
    at,
    attachmentType,
    ...(otherDescription !== undefined && { otherDescription }),
    fileName,
    sizeInBytes,
    sha256,
  };
}

function addTo(index: Map<string, string[]>, key: string, ticket: string): void {
  const tickets = index.get(key);
  if (tickets === undefined) index.set(key, [ticket]);
  else tickets.push(ticket);
}
