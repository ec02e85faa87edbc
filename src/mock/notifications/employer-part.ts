import type { EmployerPart } from '../../schemas/wire/worker-notification.ts';
import { checkNewRequest, type CheckedRequest } from '../checks/request-issues.ts';
import { BelgianCalendar } from '../http/belgian-day.ts';
import type { Issue } from '../problems/problem.ts';
import type { Store } from '../state/store.ts';
import type { WorkerNotice } from '../state/worker-notices.ts';

/** What the service knows of the employer's part: what came with the notice, and the employer's own parameters. */
export function knownPart(store: Store, { notice }: WorkerNotice): EmployerPart {
  const { capacity, employer, employerPart } = notice;
  const sector = store.state.employers.profileOf(employer.enterpriseNumber)?.sector;
  return { ...(capacity === 'employer' && sector !== undefined && { sector }), ...employerPart };
}

/** The fields that a request needs and that nobody has said yet. */
export function missingFields({ notice }: WorkerNotice, part: EmployerPart): readonly (keyof EmployerPart)[] {
  const { capacity, leaveType } = notice;
  const isPrivate = (part.sector ?? (leaveType === 'careerBreak' ? 'public' : 'private')) === 'private';
  const needed: readonly (keyof EmployerPart)[] =
    capacity === 'organizingAuthority'
      ? ['institution', 'statusCode', 'workloads']
      : [...(isPrivate ? (['workerCode', 'jointCommissionNumber'] as const) : []), 'workloads'];
  return needed.filter((field) => part[field] === undefined);
}

/** The request that an acceptance creates, judged as one that the employer files himself. */
export function assembleRequest(held: WorkerNotice, part: EmployerPart): CheckedRequest {
  const missing = missingFields(held, part);
  if (missing.length > 0) {
    return { ok: false, issues: missing.map((field) => ({ type: 'requiredInput', input: inPart(field) })) };
  }
  const { capacity, employer, worker, leaveType, motive, regime } = held.notice;
  const { sector, institution, workerCode, jointCommissionNumber, statusCode } = part;
  const checked = checkNewRequest({
    ...(part.clientReference !== undefined && { clientReference: part.clientReference }),
    capacity,
    employer: { ...employer, ...(capacity === 'employer' && sector !== undefined && { sector }) },
    ...(institution !== undefined && { institution }),
    worker: {
      ssin: worker.ssin,
      ...(workerCode !== undefined && { workerCode }),
      ...(jointCommissionNumber !== undefined && { jointCommissionNumber }),
      ...(statusCode !== undefined && { statusCode }),
      ...(worker.emailAddress !== undefined && { emailAddress: worker.emailAddress }),
    },
    leaveType,
    ...(motive !== undefined && { motive }),
    regime,
    period: held.period,
    workloads: part.workloads,
    multipleEmployers: part.multipleEmployers ?? false,
    // The electronic notification is the written notice.
    workerNoticeDate: part.workerNoticeDate ?? new BelgianCalendar().day(held.submittedAt),
    reducedWorkingTimeScheme: part.reducedWorkingTimeScheme ?? false,
    ...(part.comment !== undefined && { comment: part.comment }),
    certifiedAccurate: true,
  });
  return checked.ok ? checked : { ok: false, issues: checked.issues.map(asOfPart) };
}

/** A fault of the request, where it stands in what the employer sent. */
function asOfPart(issue: Issue): Issue {
  const { input, inputs } = issue;
  return {
    ...issue,
    ...(input !== undefined && { input: { ...input, name: nameInPart(input.name) } }),
    ...(inputs !== undefined && { inputs: inputs.map((one) => ({ ...one, name: nameInPart(one.name) })) }),
  };
}

function nameInPart(name: string | undefined): string {
  if (name === undefined) return 'employerPart';
  // What the worker asked for is not in the body: that it does not go with the employer is about the sector.
  if (/^(leaveType|regime|motive|period)/.test(name)) return 'employerPart.sector';
  return `employerPart.${name.replace(/^(worker|employer)\./, '')}`;
}

function inPart(field: string) {
  return { in: 'body', name: `employerPart.${field}` } as const;
}
