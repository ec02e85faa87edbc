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

  async get(ticketNumber: string, { signal }: CallOptions = {}): Promise<WorkerNotification> {
    const call = { parameters: { ticketNumber }, signal };
    return (await callOperation(this.#setting, operations.getWorkerNotification, call)).value;
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
    { signal }: CallOptions = {},
  ): Promise<NotificationDecision> {
    const call = { parameters: { ticketNumber }, body, signal };
    return (await callOperation(this.#setting, operations.replaceDecision, call)).value;
  }
}
