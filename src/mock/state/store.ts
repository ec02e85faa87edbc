import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppError, OutputError } from '../../errors/app-error.ts';
import { folderContents, memoryContents, type ContentStore } from './content-store.ts';
import type { ServiceEvent } from './events.ts';
import { EventLog } from './event-log.ts';
import { ServiceState } from './service-state.ts';
import { lockStateFolder, type ProcessTable } from './state-lock.ts';
import { firstSerial, ticketOf, type TicketPrefix } from './tickets.ts';

export interface StoreOptions {
  readonly stateDir?: string;
  readonly seed: number;
  readonly now: () => number;
  readonly processes: ProcessTable;
}

/**
 * The state and the file that keeps it. `record` changes the state at once; `saved` must be awaited before anyone is
 * told of it.
 */
export class Store {
  readonly #seed: number;
  readonly #realNow: () => number;
  #log: EventLog | undefined;
  #lock: { release(): void } | undefined;
  #state = new ServiceState();
  #contents: ContentStore = memoryContents();
  #isClosed = false;

  /**
   * @throws BusyError when another service uses the folder; InputError when its file is damaged; OutputError when the
   *   folder cannot be used.
   */
  constructor({ stateDir, seed, now, processes }: StoreOptions) {
    this.#seed = seed;
    this.#realNow = now;
    if (stateDir !== undefined) this.#openFolder(stateDir, processes);
    if (this.#state.environmentId === undefined) this.#begin();
  }

  get state(): ServiceState {
    return this.#state;
  }

  /** The service's time in milliseconds since 1970; not the machine's when the clock was set. */
  now(): number {
    return this.#realNow() + this.#state.clockOffsetMs;
  }

  /** A ticket that no one has; it is taken when an event with it is recorded. */
  nextTicket(prefix?: TicketPrefix): string {
    const { lastSerial } = this.#state;
    return ticketOf(lastSerial === 0 ? firstSerial(this.#seed) : lastSerial + 1, this.#seed, prefix);
  }

  record(event: ServiceEvent): void {
    // A call whose body came in while the service stopped: nobody would learn of what it did.
    if (this.#isClosed) throw new Error('the service has stopped');
    this.#state.apply(event);
    this.#log?.append(event);
  }

  /**
   * Resolves when all that was recorded will survive the end of this process. When it could not be written, the state
   * goes back to what the file holds and the promise rejects.
   */
  async saved(): Promise<void> {
    await this.#log?.flushed();
  }

  /** To be called before the event that names the content is recorded, in the same turn. */
  keepContent(attachmentId: string, content: Uint8Array): void {
    this.#contents.write(attachmentId, content);
  }

  contentOf(attachmentId: string): Uint8Array<ArrayBuffer> {
    return this.#contents.read(attachmentId);
  }

  /** Opening time of the given day, from where the clock runs on; `undefined` gives the machine's time back. */
  setClock(date: string | undefined): void {
    const offsetMs = date === undefined ? 0 : Date.parse(`${date}T08:00:00Z`) - this.#realNow();
    this.record({ kind: 'clockSet', offsetMs });
  }

  /** Forgets everything but who may sign in. */
  reset(): void {
    const clients = [...this.#state.clients()];
    this.#log?.clear();
    this.#state = new ServiceState();
    this.#begin();
    for (const client of clients) this.record({ kind: 'clientRegistered', client });
    this.#contents.removeAllBut(new Set());
  }

  close(): void {
    this.#isClosed = true;
    try {
      this.#log?.close();
    } finally {
      this.#lock?.release();
    }
  }

  /** Whoever keeps a record of what it filed must not take an emptied service for the one that it filed with. */
  #begin(): void {
    this.record({ kind: 'began', environmentId: randomUUID() });
  }

  #openFolder(stateDir: string, processes: ProcessTable): void {
    try {
      mkdirSync(stateDir, { recursive: true, mode: 0o700 });
      this.#lock = lockStateFolder(stateDir, processes);
      this.#log = new EventLog(join(stateDir, 'service-events.ndjson'), () => this.#rebuild());
      this.#rebuild();
      this.#contents = folderContents(join(stateDir, 'attachments'));
      this.#contents.removeAllBut(this.#attachmentIds());
    } catch (error) {
      this.#lock?.release();
      if (error instanceof AppError || !(error instanceof Error && 'code' in error)) throw error;
      throw new OutputError('output.notWritable', { file: stateDir, detail: String(error.code) }, { cause: error });
    }
  }

  #attachmentIds(): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const { attachments } of this.#state.all()) for (const { attachmentId } of attachments) ids.add(attachmentId);
    for (const holders of [this.#state.calculations.all(), this.#state.notifications.all()]) {
      for (const { attachments } of holders) for (const { attachmentId } of attachments) ids.add(attachmentId);
    }
    return ids;
  }

  #rebuild(): void {
    const state = new ServiceState();
    this.#log?.replay((event) => state.apply(event));
    this.#state = state;
  }
}
