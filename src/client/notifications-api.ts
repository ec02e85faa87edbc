import { Attachment, type NewAttachment } from '../schemas/wire/attachment.ts';
import {
  NotificationDecision,
  Postponement,
  WorkerNotification,
  WorkerNotificationPage,
  type NewNotificationDecision,
  type NewPostponement,
  type WorkerNotificationItem,
  type WorkerNotificationQuery,
} from '../schemas/wire/worker-notification.ts';
import {
  callOperation,
  hasLocationOf,
  keyed,
  notUnderstood,
  type CallOptions,
  type CallSetting,
  type KeyedCallOptions,
} from './call-operation.ts';
import { collectPages } from './collect-pages.ts';
import { toMultipart } from './multipart.ts';
import { define, PAGE_SIZE } from './operations.ts';
import { headerOf } from './transport.ts';

const CREATED = 201;
const NOTIFICATION = '/workerNotifications/{ticketNumber}';

export const operations = {
  queryWorkerNotifications: define({
    id: 'queryWorkerNotifications',
    method: 'POST',
    path: `/workerNotifications/query?pageSize=${String(PAGE_SIZE)}`,
    isSafe: true,
    answer: WorkerNotificationPage,
  }),
  getWorkerNotification: define({
    id: 'getWorkerNotification',
    method: 'GET',
    path: NOTIFICATION,
    answer: WorkerNotification,
  }),
  createPostponement: define({
    id: 'createPostponement',
    method: 'POST',
    path: `${NOTIFICATION}/postponements`,
    statuses: [201],
    answer: Postponement,
  }),
  createNotificationAttachment: define({
    id: 'createNotificationAttachment',
    method: 'POST',
    path: `${NOTIFICATION}/attachments`,
    statuses: [201],
    answer: Attachment,
  }),
  replaceDecision: define({
    id: 'replaceDecision',
    method: 'PUT',
    path: `${NOTIFICATION}/decision`,
    // 200: it was decided so before.
    statuses: [201, 200],
    answer: NotificationDecision,
  }),
};

/** A notification as it was when it was read. */
export interface SeenNotification {
  readonly notification: WorkerNotification;
  /** Names this state of it; absent where the service gives no tags. */
  readonly tag: string | undefined;
}

/** The notifications of workers, one method for each operation; errors as those of `CareerBreakApi`. */
export class NotificationsApi {
  readonly #setting: CallSetting;
  readonly #origin: string;

  constructor(setting: CallSetting, origin: string) {
    this.#setting = setting;
    this.#origin = origin;
  }

  /** Everything that meets the criteria, newest first. */
  query(body: WorkerNotificationQuery, options: CallOptions = {}): Promise<readonly WorkerNotificationItem[]> {
    const service = { setting: this.#setting, origin: this.#origin };
    return collectPages(service, operations.queryWorkerNotifications, body, options);
  }

  async get(ticketNumber: string, options: CallOptions = {}): Promise<WorkerNotification> {
    return (await this.see(ticketNumber, options)).notification;
  }

  /** With the tag that names its state. */
  async see(ticketNumber: string, { signal }: CallOptions = {}): Promise<SeenNotification> {
    const call = { parameters: { ticketNumber }, signal };
    const { value, response } = await callOperation(this.#setting, operations.getWorkerNotification, call);
    return { notification: value, tag: headerOf(response, 'etag') };
  }

  async postpone(ticketNumber: string, body: NewPostponement, options: KeyedCallOptions): Promise<Postponement> {
    const call = { parameters: { ticketNumber }, body, ...keyed(options) };
    return (await callOperation(this.#setting, operations.createPostponement, call)).value;
  }

  async attach(
    ticketNumber: string,
    description: NewAttachment,
    content: Uint8Array,
    options: KeyedCallOptions,
  ): Promise<Attachment> {
    const operation = operations.createNotificationAttachment;
    const upload = toMultipart(description, content, options.idempotencyKey);
    const call = { parameters: { ticketNumber }, upload, ...keyed(options) };
    const { value, response } = await callOperation(this.#setting, operation, call);
    if (hasLocationOf(response, value.attachmentId)) return value;
    throw notUnderstood(operation, response.status, 'Location', false);
  }

  /** Asked again, it gives the decision that there is. */
  async decide(
    ticketNumber: string,
    body: NewNotificationDecision,
    options: CallOptions = {},
  ): Promise<NotificationDecision> {
    return (await this.decideSeen(ticketNumber, body, undefined, options)).decision;
  }

  /**
   * The same on the condition that the notification is still what was seen.
   * @param tag names the state that was seen; undefined where the service gives no tags
   * @returns `isNew` unless it was decided so before
   * @throws RefusedError `service.changedMeanwhile`
   */
  async decideSeen(
    ticketNumber: string,
    body: NewNotificationDecision,
    tag: string | undefined,
    { signal }: CallOptions = {},
  ): Promise<{ readonly decision: NotificationDecision; readonly isNew: boolean }> {
    const headers: Record<string, string> = tag === undefined ? {} : { 'If-Match': tag };
    const call = { parameters: { ticketNumber }, body, headers, signal };
    const { value, response } = await callOperation(this.#setting, operations.replaceDecision, call);
    return { decision: value, isNew: response.status === CREATED };
  }
}
