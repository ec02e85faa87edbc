import type { Change } from '../../src/batch/change.ts';
import type {
  AcceptedRequest,
  MadeAcceptance,
  ChangeAnswer,
  FilingService,
  FoundChange,
} from '../../src/batch/ports.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Done } from '../../src/batch/errand.ts';
import type { NewCalculationRequest } from '../../src/schemas/wire/workday-calculation.ts';
import type { Accepts } from '../../src/schemas/files/journal-record.ts';
import { RefusedError, TransportError } from '../../src/errors/client-error.ts';
import type {
  CareerBreakRequest,
  CareerBreakRequestItem,
  CareerBreakRequestQuery,
  NewCareerBreakRequest,
} from '../../src/schemas/wire/career-break-request.ts';

export function requestBody(number: number, clientReference?: string): NewCareerBreakRequest {
  return {
    ...(clientReference !== undefined && { clientReference }),
    capacity: 'employer',
    employer: { enterpriseNumber: '0123456749', sector: 'private' },
    worker: { ssin: String(85_031_400_000 + number), workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
    leaveType: 'parentalLeave',
    regime: 'half',
    period: { startDate: '2027-01-01', endDate: '2027-06-30' },
    workloads: {
      before: { minutesPerWeek: 2280 },
      fullTime: { minutesPerWeek: 2280 },
      during: { minutesPerWeek: 1140 },
    },
    multipleEmployers: false,
    workerNoticeDate: '2026-09-01',
    reducedWorkingTimeScheme: false,
    certifiedAccurate: true,
  };
}

export type AnswerTo = 'answered' | 'lost' | Error;

/** A service that really keeps what it is sent, and can lose its answers. */
export class FakeService implements FilingService {
  readonly keys: 'on' | 'off';
  readonly filed: CareerBreakRequest[] = [];
  readonly creates: { readonly key: string; readonly reference: string | undefined }[] = [];
  finds = 0;
  /** Decides about the nth create, from 1: `lost` acts and does not answer; an error is thrown instead of acting. */
  answerTo: (nth: number, body: NewCareerBreakRequest) => AnswerTo = () => 'answered';
  answerToFind: (nth: number) => Error | undefined = () => undefined;
  readonly #answers = new Map<string, CareerBreakRequest>();

  constructor(keys: 'on' | 'off') {
    this.keys = keys;
  }

  async create(body: NewCareerBreakRequest, key: string): Promise<CareerBreakRequest> {
    this.creates.push({ key, reference: body.clientReference });
    const answer = this.answerTo(this.creates.length, body);
    await Promise.resolve();
    if (answer instanceof Error) throw answer;
    const request = (this.keys === 'on' ? this.#answers.get(key) : undefined) ?? this.#file(body, key);
    if (answer === 'lost') throw new TransportError('service.noAnswer', 'unknown', 'fake');
    return request;
  }

  async find(criteria: CareerBreakRequestQuery): Promise<readonly CareerBreakRequestItem[]> {
    this.finds += 1;
    const failure = this.answerToFind(this.finds);
    await Promise.resolve();
    if (failure !== undefined) throw failure;
    return this.filed.filter(
      ({ clientReference, worker, leaveType, regime }) =>
        (criteria.clientReference === undefined || criteria.clientReference === clientReference) &&
        (criteria.ssin === undefined || criteria.ssin === worker.ssin) &&
        (criteria.leaveTypes === undefined || criteria.leaveTypes.some((type) => type === leaveType)) &&
        (criteria.regimes === undefined || criteria.regimes.some((code) => code === regime)),
    );
  }

  async get(ticketNumber: string): Promise<CareerBreakRequest> {
    await Promise.resolve();
    const request = this.filed.find((each) => each.ticketNumber === ticketNumber);
    if (request === undefined) throw refusal(404, 'urn:problem-type:belgif:resourceNotFound');
    return request;
  }

  /** Changes as they were made, in order; a cancellation is made once, however often it is asked for. */
  readonly changes: { readonly change: Change; readonly answer: ChangeAnswer }[] = [];
  readonly changeCalls: { readonly key: string; readonly change: Change }[] = [];
  answerToChange: (nth: number, change: Change) => AnswerTo = () => 'answered';
  readonly #changeAnswers = new Map<string, ChangeAnswer>();

  async change(change: Change, key: string): Promise<ChangeAnswer> {
    this.changeCalls.push({ key, change });
    const answer = this.answerToChange(this.changeCalls.length, change);
    await Promise.resolve();
    if (answer instanceof Error) throw answer;
    const made = this.#answerTo(change, key) ?? this.#make(change, key);
    if (answer === 'lost') throw new TransportError('service.noAnswer', 'unknown', 'fake');
    return made;
  }

  async findChange(change: Change): Promise<FoundChange> {
    this.finds += 1;
    const failure = this.answerToFind(this.finds);
    await Promise.resolve();
    if (failure !== undefined) throw failure;
    const made = this.changes.find((each) => isDeepStrictEqual(each.change, change));
    return made === undefined ? { kind: 'nothing' } : { kind: 'one', answer: made.answer };
  }

  /** Notifications that are accepted, and as what. */
  readonly accepted = new Map<string, AcceptedRequest>();
  readonly acceptCalls: Accepts[] = [];
  answerToAccept: (nth: number, accepts: Accepts) => AnswerTo = () => 'answered';

  async accept(accepts: Accepts, body: NewCareerBreakRequest): Promise<MadeAcceptance> {
    this.acceptCalls.push(accepts);
    const answer = this.answerToAccept(this.acceptCalls.length, accepts);
    await Promise.resolve();
    if (answer instanceof Error) throw answer;
    const before = this.accepted.get(accepts.ticketNumber);
    const accepted = before ?? this.#accept(accepts, body);
    if (answer === 'lost') throw new TransportError('service.noAnswer', 'unknown', 'fake');
    return { ...accepted, isNew: before === undefined };
  }

  async findAccepted(ticketNumber: string): Promise<AcceptedRequest | undefined> {
    this.finds += 1;
    const failure = this.answerToFind(this.finds);
    await Promise.resolve();
    if (failure !== undefined) throw failure;
    return this.accepted.get(ticketNumber);
  }

  /** Calculations as they were asked for, in order. */
  readonly calculations: { readonly body: NewCalculationRequest; readonly done: Done }[] = [];
  calculateCalls = 0;
  answerToCalculate: (nth: number) => AnswerTo = () => 'answered';
  readonly #calculationAnswers = new Map<string, Done>();

  async calculate(body: NewCalculationRequest, key: string): Promise<Done> {
    this.calculateCalls += 1;
    const answer = this.answerToCalculate(this.calculateCalls);
    await Promise.resolve();
    if (answer instanceof Error) throw answer;
    const done = (this.keys === 'on' ? this.#calculationAnswers.get(key) : undefined) ?? this.addCalculation(body, key);
    if (answer === 'lost') throw new TransportError('service.noAnswer', 'unknown', 'fake');
    return done;
  }

  async findCalculations(body: NewCalculationRequest): Promise<readonly Done[]> {
    this.finds += 1;
    const failure = this.answerToFind(this.finds);
    await Promise.resolve();
    if (failure !== undefined) throw failure;
    return this.calculations.filter((each) => isDeepStrictEqual(each.body, body)).map(({ done }) => done);
  }

  addCalculation(body: NewCalculationRequest, key = ''): Done {
    const ticketNumber = `C-${String(this.calculations.length + 1)}`;
    const done = { ticketNumber, submittedAt: '2026-11-21T09:30:00+01:00', warnings: [] };
    this.calculations.push({ body: structuredClone(body), done });
    this.#calculationAnswers.set(key, done);
    return done;
  }

  #accept({ ticketNumber }: Accepts, body: NewCareerBreakRequest): AcceptedRequest {
    const { ticketNumber: request, submissionDateTime } = this.add(body, { origin: 'workerNotification' });
    const accepted = { ticketNumber: request, submittedAt: submissionDateTime };
    this.accepted.set(ticketNumber, accepted);
    return accepted;
  }

  #answerTo(change: Change, key: string): ChangeAnswer | undefined {
    if (change.kind !== 'cancel') return this.keys === 'on' ? this.#changeAnswers.get(key) : undefined;
    return this.changes.find((each) => isDeepStrictEqual(each.change, change))?.answer;
  }

  #make(change: Change, key: string): ChangeAnswer {
    const answer = { part: `P-${String(this.changes.length + 1)}`, submittedAt: '2026-11-21T09:30:00+01:00' };
    this.changes.push({ change: structuredClone(change), answer });
    this.#changeAnswers.set(key, answer);
    return answer;
  }

  /** Puts a request there that somebody else filed. */
  add(body: NewCareerBreakRequest, changes: Partial<CareerBreakRequest> = {}): CareerBreakRequest {
    const request = { ...toRequest(body, this.filed.length + 1), ...changes };
    this.filed.push(request);
    return request;
  }

  #file(body: NewCareerBreakRequest, key: string): CareerBreakRequest {
    const request = this.add(body);
    this.#answers.set(key, request);
    return request;
  }
}

function toRequest(body: NewCareerBreakRequest, number: number): CareerBreakRequest {
  return {
    ...body,
    ticketNumber: `T-${String(number)}`,
    status: 'awaitingWorker',
    submissionDateTime: '2026-11-21T09:00:00+01:00',
    origin: 'employer',
    currentEndDate: body.period.endDate,
    neoOffice: { code: '31', name: 'Brussels' },
    requiredAttachmentTypes: [],
    modifiable: true,
    cancellable: true,
  };
}

export function refusal(status = 400, problemType = 'urn:problem-type:belgif:badRequest'): RefusedError {
  const key = status === 401 || status === 403 ? 'service.notAllowed' : 'service.badRequest';
  return new RefusedError(key, { status, problemType });
}
