import { NewAttachment } from '../../schemas/wire/attachment.ts';
import { NewPostponement, WorkerNotificationQuery } from '../../schemas/wire/worker-notification.ts';
import { keepUpload, readKeyedUpload } from '../attachments/keyed-upload.ts';
import { hasValidSsinCheck } from '../checks/check-digits.ts';
import { renderNotificationItem } from '../documents/notifications.ts';
import { taggedAnswer } from '../http/answer.ts';
import { BelgianCalendar } from '../http/belgian-day.ts';
import { readBody, type Call, type Outcome } from '../http/call.ts';
import { unknownTicket } from '../http/find-request.ts';
import type { IdempotencyKeys } from '../http/idempotency.ts';
import { doOverlap } from '../http/overlaps.ts';
import { isOneOf, pageAnswer, readPaging } from '../http/paging.ts';
import { refuseForGood } from '../http/refuse-for-good.ts';
import { languageHeaders } from '../http/request-handlers.ts';
import { badRequest, type Issue } from '../problems/problem.ts';
import type { FiledAttachment } from '../state/filed-request.ts';
import type { Store } from '../state/store.ts';
import type { MadePostponement, WorkerNotice } from '../state/worker-notices.ts';
import { findNotification, isAddressedTo } from './find-notification.ts';
import { dayAfter, movedEnd } from './moved-end.ts';
import { alreadyDecided, attachedAnswer, describeNotice, postponedAnswer, repeatOf } from './notification-answers.ts';

const QUERY_PATH = '/workerNotifications/query';

/** What an employer sees of the notifications of his workers, and adds to them. */
export class NotificationHandlers {
  readonly #store: Store;
  readonly #keys: IdempotencyKeys;

  constructor({ store, keys }: { readonly store: Store; readonly keys: IdempotencyKeys }) {
    this.#store = store;
    this.#keys = keys;
  }

  async query(call: Call): Promise<Outcome> {
    const body = await readBody(call, WorkerNotificationQuery);
    if (!body.ok) return body.outcome;
    const criteria = body.value;
    const paging = readPaging(call, criteriaIssues(criteria));
    if (!paging.ok) return paging.outcome;
    const found = [...this.#store.state.notifications.all()]
      .filter((held) => isAddressedTo(held, call) && matches(held, criteria))
      .sort((one, other) => other.submittedAt - one.submittedAt || (one.ticket < other.ticket ? -1 : 1));
    const render = (held: WorkerNotice) => renderNotificationItem(held, call);
    return pageAnswer(call, paging.value, { found, path: QUERY_PATH, render, headers: languageHeaders(call) });
  }

  get(call: Call): Outcome {
    const held = findNotification(this.#store, call);
    if (held === undefined) return unknownTicket(call);
    const seen = call.context.req.header('if-none-match');
    return taggedAnswer(describeNotice(this.#store, held, call), seen, languageHeaders(call));
  }

  async postpone(call: Call): Promise<Outcome> {
    const found = findNotification(this.#store, call);
    if (found === undefined) return unknownTicket(call);
    const body = await readBody(call, NewPostponement, this.#keys.issues(call));
    if (!body.ok) return body.outcome;
    const postponement = body.value;
    const { period } = found.notice;
    const use = this.#keys.check(call, 'createPostponement', found.ticket + JSON.stringify(postponement));
    if (use.kind === 'refused') return use.problem;
    if (use.kind === 'repeat') return repeatOf(call, use.outcome);
    // After the key: what was proposed in time stays so when its answer is asked for again on a later day.
    const earliest = this.#earliestStart(period.startDate);
    if (postponement.newStartDate < earliest) return badRequest([tooEarly(postponement, earliest)]);
    // Read again: another call may have decided while the body came in.
    const held = this.#store.state.notifications.find(found.ticket) ?? found;
    const decided = alreadyDecided(held);
    if (decided !== undefined) return refuseForGood(this.#store, decided, use.key);
    const made: MadePostponement = {
      part: this.#store.nextTicket('26C'),
      at: this.#store.now(),
      postponement,
      newEndDate: movedEnd(period, postponement.newStartDate),
    };
    this.#store.record({
      kind: 'postponed',
      ticket: held.ticket,
      ...made,
      ...(use.key !== undefined && { key: use.key }),
    });
    return postponedAnswer(call, held.ticket, made);
  }

  /** A leave that is postponed starts later than the worker asked for, and not in the past. */
  #earliestStart(startDate: string): string {
    const today = new BelgianCalendar().day(this.#store.now());
    const later = dayAfter(startDate);
    return later > today ? later : today;
  }

  async attach(call: Call): Promise<Outcome> {
    const found = findNotification(this.#store, call);
    if (found === undefined) return unknownTicket(call);
    const toRead = { operation: 'createNotificationAttachment', ticket: found.ticket, schema: NewAttachment };
    const read = await readKeyedUpload(call, this.#keys, toRead);
    if (read.kind === 'refused') return read.outcome;
    if (read.kind === 'repeat') return repeatOf(call, read.outcome);
    const { upload } = read;
    const held = this.#store.state.notifications.find(found.ticket) ?? found;
    const decided = alreadyDecided(held);
    if (decided !== undefined) return refuseForGood(this.#store, decided, upload.key);
    const attachment: FiledAttachment = keepUpload(this.#store, upload);
    this.#store.record({
      kind: 'notificationAttached',
      ticket: held.ticket,
      ...attachment,
      ...(upload.key !== undefined && { key: upload.key }),
    });
    return attachedAnswer(call, held.ticket, attachment);
  }
}

function matches({ notice, period, status, ticket }: WorkerNotice, criteria: WorkerNotificationQuery): boolean {
  return (
    isOneOf(criteria.statuses, status) &&
    isOneOf(criteria.leaveTypes, notice.leaveType) &&
    (criteria.ticketNumber === undefined || criteria.ticketNumber === ticket) &&
    (criteria.ssin === undefined || criteria.ssin === notice.worker.ssin) &&
    (criteria.period === undefined ||
      doOverlap(
        { startDate: criteria.period.startDate ?? '0000-01-01', endDate: criteria.period.endDate ?? '9999-12-31' },
        period,
      ))
  );
}

function criteriaIssues({ ssin, period }: WorkerNotificationQuery): Issue[] {
  const issues: Issue[] = [];
  if (ssin !== undefined && !hasValidSsinCheck(ssin)) {
    issues.push({ type: 'invalidStructure', input: { in: 'body', name: 'ssin', value: ssin } });
  }
  const { startDate, endDate } = period ?? {};
  if (startDate !== undefined && endDate !== undefined && endDate < startDate) {
    issues.push({ type: 'invalidPeriod', input: { in: 'body', name: 'period', value: { startDate, endDate } } });
  }
  return issues;
}

function tooEarly({ newStartDate }: NewPostponement, minimum: string): Issue {
  return {
    type: 'outOfRange',
    input: { in: 'body', name: 'newStartDate', value: newStartDate },
    extras: { minimum },
  };
}
