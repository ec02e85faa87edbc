import * as z from 'zod';
import { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import {
  CapacityCode,
  CivilDateText,
  CommunityCode,
  EmployerSectorCode,
  EnterpriseNumber,
  JointCommissionNumber,
  LeaveTypeCode,
  MotiveCode,
  RegimeCode,
  Ssin,
  WorkerCodeCode,
  WorkerStatusCode,
} from '../../schemas/wire/primitives.ts';
import type { Issue, IssueInput } from '../problems/problem.ts';
import { hasValidEnterpriseCheck, hasValidSsinCheck } from './check-digits.ts';
import { isFullInterruption, LEAVE_FORMS } from './leave-forms.ts';
import { schemaIssues } from './schema-issues.ts';
import { workloadIssues } from './workload-issues.ts';

function ifReadable<T extends z.ZodType>(schema: T) {
  return schema.optional().catch(undefined);
}

/** The parts of a request that can be read, so that a body with faults of form is also judged on its content. */
const ReadableRequest = z.object({
  capacity: ifReadable(CapacityCode),
  employer: ifReadable(
    z.object({ enterpriseNumber: ifReadable(EnterpriseNumber), sector: ifReadable(EmployerSectorCode) }),
  ),
  institution: ifReadable(
    z.object({ communityCode: ifReadable(CommunityCode), enterpriseNumber: ifReadable(EnterpriseNumber) }),
  ),
  worker: ifReadable(
    z.object({
      ssin: ifReadable(Ssin),
      workerCode: ifReadable(WorkerCodeCode),
      jointCommissionNumber: ifReadable(JointCommissionNumber),
      statusCode: ifReadable(WorkerStatusCode),
    }),
  ),
  leaveType: ifReadable(LeaveTypeCode),
  motive: ifReadable(MotiveCode),
  regime: ifReadable(RegimeCode),
  period: ifReadable(z.object({ startDate: ifReadable(CivilDateText), endDate: ifReadable(CivilDateText) })),
  workloads: ifReadable(
    z.object({
      during: ifReadable(
        z.object({ minutesPerWeek: z.unknown().optional(), lessonPeriodsPerWeek: z.unknown().optional() }),
      ),
    }),
  ),
});
type ReadableRequest = z.infer<typeof ReadableRequest>;

export type CheckedRequest =
  { readonly ok: true; readonly request: NewCareerBreakRequest } | { readonly ok: false; readonly issues: Issue[] };

/** Judges a body as the online service does: form first, then content; every fault at once. */
export function checkNewRequest(body: unknown): CheckedRequest {
  const parsed = NewCareerBreakRequest.safeParse(body);
  const ofWorkloads = workloadIssues(body);
  if (parsed.success) {
    const issues = [...ofWorkloads, ...contentIssues(parsed.data)];
    return issues.length === 0 ? { ok: true, request: parsed.data } : { ok: false, issues };
  }
  const namedWorkloads = new Set(ofWorkloads.flatMap((issue) => issue.inputs ?? []).map((input) => input.name));
  const ofForm = schemaIssues(parsed.error, body, 'body').filter((issue) => !repeats(issue, namedWorkloads));
  const readable = ReadableRequest.safeParse(body);
  const ofContent = readable.success ? contentIssues(readable.data) : [];
  const faulty = ofForm.flatMap((issue) => issue.input?.name ?? []);
  return {
    ok: false,
    issues: [...ofForm, ...ofWorkloads, ...ofContent.filter((issue) => !isAbout(faulty, issue.input?.name))],
  };
}

/** A union that failed says nothing that its `exactlyOneOfExpected` does not say better. */
function repeats({ input }: Issue, namedWorkloads: ReadonlySet<string | undefined>): boolean {
  const name = input?.name;
  return [...namedWorkloads].some((named) => name === named || (name !== undefined && named?.startsWith(`${name}.`)));
}

/** A field, or one inside or around it, was already found faulty. */
function isAbout(faulty: readonly string[], name: string | undefined): boolean {
  return (
    name !== undefined &&
    faulty.some((other) => other === name || other.startsWith(`${name}.`) || name.startsWith(`${other}.`))
  );
}

function contentIssues(request: ReadableRequest): Issue[] {
  const issues: Issue[] = [];
  identifierIssues(request, issues);
  requiredIssues(request, issues);
  leaveIssues(request, issues);
  const { startDate, endDate } = request.period ?? {};
  if (startDate !== undefined && endDate !== undefined && endDate < startDate) {
    issues.push({ type: 'invalidPeriod', input: inBody('period', { startDate, endDate }) });
  }
  return issues;
}

function inBody(name: string, value?: unknown): IssueInput {
  return { in: 'body', name, ...(value !== undefined && { value }) };
}

function identifierIssues({ worker, employer, institution }: ReadableRequest, issues: Issue[]): void {
  if (worker?.ssin !== undefined && !hasValidSsinCheck(worker.ssin)) {
    issues.push({ type: 'invalidStructure', input: inBody('worker.ssin', worker.ssin) });
  }
  const enterprises = { employer: employer?.enterpriseNumber, institution: institution?.enterpriseNumber };
  for (const [holder, number] of Object.entries(enterprises)) {
    if (number !== undefined && !hasValidEnterpriseCheck(number)) {
      issues.push({ type: 'invalidStructure', input: inBody(`${holder}.enterpriseNumber`, number) });
    }
  }
}

function requiredIssues(request: ReadableRequest, issues: Issue[]): void {
  const { capacity, institution, worker, regime, workloads } = request;
  const require = (name: string, value: unknown): void => {
    if (value === undefined) issues.push({ type: 'requiredInput', input: inBody(name) });
  };
  if (capacity === 'organizingAuthority') {
    require('institution', institution);
    require('worker.statusCode', worker?.statusCode);
  } else if (capacity === 'employer') {
    if (institution !== undefined) issues.push({ type: 'rejectedInput', input: inBody('institution', institution) });
    if (sectorOf(request) === 'private') {
      require('worker.workerCode', worker?.workerCode);
      require('worker.jointCommissionNumber', worker?.jointCommissionNumber);
    }
  }
  if (regime === undefined) return;
  const during = workloads?.during;
  if (!isFullInterruption(regime)) require('workloads.during', during);
  else if (during !== undefined && !isNothing(during)) {
    issues.push({ type: 'rejectedInput', input: inBody('workloads.during', during) });
  }
}

function isNothing(workload: { readonly minutesPerWeek?: unknown; readonly lessonPeriodsPerWeek?: unknown }): boolean {
  return Number(workload.minutesPerWeek ?? 0) === 0 && Number(workload.lessonPeriodsPerWeek ?? 0) === 0;
}

/**
 * The sector is the one stated, or the one that the request shows: the parameters of an employer may change between a
 * request and its repeat, which must mean the same.
 */
function sectorOf({ capacity, employer, leaveType, worker }: ReadableRequest): 'private' | 'public' {
  if (capacity === 'organizingAuthority') return 'public';
  if (employer?.sector !== undefined) return employer.sector;
  if (leaveType === 'careerBreak') return 'public';
  const showsPrivate = worker?.workerCode !== undefined || worker?.jointCommissionNumber !== undefined;
  return worker?.statusCode !== undefined && !showsPrivate && leaveType !== 'timeCredit' ? 'public' : 'private';
}

function leaveIssues(request: ReadableRequest, issues: Issue[]): void {
  const { capacity, leaveType, regime, motive } = request;
  if (leaveType === undefined) return;
  const form = LEAVE_FORMS[leaveType];
  if (capacity !== undefined && form.sector !== 'any' && form.sector !== sectorOf(request)) {
    issues.push({ type: 'rejectedInput', input: inBody('leaveType', leaveType) });
  }
  if (regime !== undefined && !form.regimes.includes(regime)) {
    issues.push({ type: 'rejectedInput', input: inBody('regime', regime) });
  }
  if (motive !== undefined && !form.motives.includes(motive)) {
    issues.push({ type: 'rejectedInput', input: inBody('motive', motive) });
  }
}
