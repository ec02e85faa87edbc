import { NewPersonnel, NewWorkerNotification } from '../../schemas/wire/mock-controls.ts';
import type { EmployerPart } from '../../schemas/wire/worker-notification.ts';
import { hasValidEnterpriseCheck, hasValidSsinCheck } from '../checks/check-digits.ts';
import { LEAVE_FORMS } from '../checks/leave-forms.ts';
import { renderNotificationItem } from '../documents/notifications.ts';
import { isInService, memberOf, personnelOf } from '../employers/personnel.ts';
import { jsonAnswer } from '../http/answer.ts';
import { BelgianCalendar } from '../http/belgian-day.ts';
import { readBody, type Call, type Outcome } from '../http/call.ts';
import { addDays, addMonths } from '../notifications/moved-end.ts';
import { badRequest, problem, type Issue } from '../problems/problem.ts';
import type { Notice } from '../state/events.ts';
import type { Store } from '../state/store.ts';

/** A worker of whom nothing is known: an invented one. */
const ANYBODY = '90012201756';
/** From two to three months before: the first of a month is always among these days. */
const PARENTAL_NOTICE_MONTHS = 2;
const LONG_NOTICE_MONTHS = 3;

/** A worker sends a notification; who and what is not said is invented. */
export async function notify(store: Store, call: Call): Promise<Outcome> {
  const body = await readBody(call, NewWorkerNotification);
  if (!body.ok) return body.outcome;
  const notice = completeNotice(store, call, body.value);
  const issues = noticeIssues(notice);
  if (issues.length > 0) return badRequest(issues);
  const profile = store.state.employers.profileOf(notice.employer.enterpriseNumber);
  // An employer that never saved its parameters has not said no: a first notification works with nothing set up.
  if (profile !== undefined && profile.electronicNotificationsAccepted !== true) {
    return problem('notificationsNotAccepted');
  }
  const ticket = store.nextTicket('26C');
  store.record({ kind: 'notified', at: store.now(), ticket, notice });
  const held = store.state.notifications.find(ticket);
  return held === undefined ? problem('internalServerError') : jsonAnswer(201, renderNotificationItem(held, call));
}

function completeNotice(store: Store, { identity }: Call, given: NewWorkerNotification): Notice {
  const { capacity = 'employer', leaveType = 'parentalLeave', motive, regime = 'half' } = given;
  const enterpriseNumber = given.employer?.enterpriseNumber ?? identity.enterpriseNumber;
  const today = new BelgianCalendar().day(store.now());
  const ssin = given.worker?.ssin ?? anyWorker(store, enterpriseNumber, today);
  const member = memberOf(store, enterpriseNumber, ssin);
  const name = given.worker?.name ?? member?.name;
  return {
    capacity,
    employer: { enterpriseNumber },
    worker: {
      ssin,
      ...(name !== undefined && { name }),
      ...(given.worker?.emailAddress !== undefined && { emailAddress: given.worker.emailAddress }),
    },
    leaveType,
    ...(motive !== undefined && { motive }),
    regime,
    period: given.period ?? usualPeriod(leaveType, today),
    employerPart: {
      ...(capacity === 'employer' && fromPersonnel(member)),
      ...given.employerPart,
    },
  };
}

function fromPersonnel(member: ReturnType<typeof memberOf>): EmployerPart {
  const { workerCode, jointCommissionNumber } = member ?? {};
  return {
    ...(workerCode !== undefined && { workerCode }),
    ...(jointCommissionNumber !== undefined && { jointCommissionNumber }),
  };
}

/** The first one in service who has sent nothing yet, so that a few notifications are of different people. */
function anyWorker(store: Store, enterpriseNumber: string, today: string): string {
  const busy = new Set(Array.from(store.state.notifications.all(), ({ notice }) => notice.worker.ssin));
  const inService = personnelOf(store, enterpriseNumber).filter((member) => isInService(member, today));
  return (inService.find(({ ssin }) => !busy.has(ssin)) ?? inService[0])?.ssin ?? ANYBODY;
}

/** Four months from the first of a month, with the notice that the leave wants: parental leave takes no earlier one. */
function usualPeriod(leaveType: string, today: string): { readonly startDate: string; readonly endDate: string } {
  const soonest = addMonths(today, leaveType === 'parentalLeave' ? PARENTAL_NOTICE_MONTHS : LONG_NOTICE_MONTHS);
  const startDate = soonest.endsWith('-01') ? soonest : `${addMonths(soonest, 1).slice(0, 7)}-01`;
  return { startDate, endDate: addDays(addMonths(startDate, 4), -1) };
}

function noticeIssues({ employer, worker, leaveType, motive, regime, period }: Notice): Issue[] {
  const issues: Issue[] = [];
  const form = LEAVE_FORMS[leaveType];
  const add = (type: Issue['type'], name: string, value: unknown): void => {
    issues.push({ type, input: { in: 'body', name, value } });
  };
  if (!hasValidEnterpriseCheck(employer.enterpriseNumber)) {
    add('invalidStructure', 'employer.enterpriseNumber', employer.enterpriseNumber);
  }
  if (!hasValidSsinCheck(worker.ssin)) add('invalidStructure', 'worker.ssin', worker.ssin);
  if (!form.regimes.includes(regime)) add('rejectedInput', 'regime', regime);
  if (motive !== undefined && !form.motives.includes(motive)) add('rejectedInput', 'motive', motive);
  if (leaveType === 'timeCredit' && motive === undefined) {
    issues.push({ type: 'requiredInput', input: { in: 'body', name: 'motive' } });
  }
  if (period.endDate < period.startDate) add('invalidPeriod', 'period', period);
  return issues;
}

export async function replacePersonnel(store: Store, call: Call): Promise<Outcome> {
  const body = await readBody(call, NewPersonnel);
  if (!body.ok) return body.outcome;
  const { members } = body.value;
  const enterpriseNumber = body.value.employer?.enterpriseNumber ?? call.identity.enterpriseNumber;
  const issues: Issue[] = members.flatMap(({ ssin, since, until }, index) => {
    const at = `members[${String(index)}]`;
    const input = (name: string, value: string) => ({ in: 'body', name: `${at}.${name}`, value }) as const;
    return [
      ...(hasValidSsinCheck(ssin) ? [] : [{ type: 'invalidStructure', input: input('ssin', ssin) } as const]),
      ...(until !== undefined && until < since
        ? [{ type: 'invalidPeriod', input: input('until', until) } as const]
        : []),
    ];
  });
  if (!hasValidEnterpriseCheck(enterpriseNumber)) {
    const input = { in: 'body', name: 'employer.enterpriseNumber', value: enterpriseNumber } as const;
    issues.push({ type: 'invalidStructure', input });
  }
  if (issues.length > 0) return badRequest(issues);
  store.record({ kind: 'personnelReplaced', at: store.now(), enterpriseNumber, members });
  return jsonAnswer(200, { enterpriseNumber, total: members.length });
}
