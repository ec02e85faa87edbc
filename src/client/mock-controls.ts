import * as z from 'zod';
import { UsageError } from '../errors/app-error.ts';
import type { ErrorKey } from '../errors/error-keys.ts';
import { ContractError, RefusedError } from '../errors/client-error.ts';
import {
  MockCalls,
  MockClock,
  MockFaults,
  MockLedger,
  MockPersonnel,
  MockStep,
  type NewMockClock,
  type NewPersonnel,
  type NewWorkerCompletion,
  type NewWorkerNotification,
} from '../schemas/wire/mock-controls.ts';
import type { NewMockAnswer } from '../schemas/wire/mock-calculation-controls.ts';
import { WorkerNotificationItem } from '../schemas/wire/worker-notification.ts';
import { callOperation, type Call, type CallOptions, type CallSetting, type Operation } from './call-operation.ts';
import type { ApiSetting } from './career-break-api.ts';
import { define } from './operations.ts';
import { STEP_NOT_POSSIBLE } from './problem-types.ts';

const CONTROLS_PATH = '/mock/v1';
const NO_ANSWER = z.undefined();
const RESULTS = '/calculationRequests/{ticketNumber}/results';

const controls = {
  reset: define({ id: 'reset', method: 'POST', path: '/reset', statuses: [204], answer: NO_ANSWER }),
  getClock: define({ id: 'getClock', method: 'GET', path: '/clock', answer: MockClock }),
  replaceClock: define({ id: 'replaceClock', method: 'PUT', path: '/clock', answer: MockClock }),
  createWorkerCompletion: define({
    id: 'createWorkerCompletion',
    method: 'POST',
    path: '/careerBreakRequests/{ticketNumber}/workerCompletion',
    statuses: [201],
    answer: MockStep,
  }),
  createWorkerCancellation: define({
    id: 'createWorkerCancellation',
    method: 'POST',
    path: '/careerBreakRequests/{ticketNumber}/workerCancellation',
    statuses: [201],
    answer: MockStep,
  }),
  createProcessingStep: define({
    id: 'createProcessingStep',
    method: 'POST',
    path: '/careerBreakRequests/{ticketNumber}/processingSteps',
    statuses: [201],
    answer: MockStep,
  }),
  createCalculationAnswer: define({
    id: 'createCalculationAnswer',
    method: 'POST',
    path: RESULTS,
    statuses: [201],
    answer: MockStep,
  }),
  createWorkerNotification: define({
    id: 'createWorkerNotification',
    method: 'POST',
    path: '/workerNotifications',
    statuses: [201],
    answer: WorkerNotificationItem,
  }),
  replacePersonnel: define({ id: 'replacePersonnel', method: 'PUT', path: '/personnel', answer: MockPersonnel }),
  getLedger: define({ id: 'getLedger', method: 'GET', path: '/ledger', answer: MockLedger }),
  getCalls: define({ id: 'getCalls', method: 'GET', path: '/calls', answer: MockCalls }),
  getFaults: define({ id: 'getFaults', method: 'GET', path: '/faults', answer: MockFaults }),
  replaceFaults: define({ id: 'replaceFaults', method: 'PUT', path: '/faults', answer: MockFaults }),
  deleteFaults: define({ id: 'deleteFaults', method: 'DELETE', path: '/faults', statuses: [204], answer: NO_ANSWER }),
};

/** The refusal with the step that is missing, or with the news that none is. */
function stepRefusal({ id }: Operation<unknown>, { status, problemType, details }: RefusedError): RefusedError {
  return new RefusedError(missingStep(id, details['requestStatus']), { status, problemType, details });
}

function missingStep(operation: string, requestStatus: string | number | undefined): ErrorKey {
  if (operation === controls.createCalculationAnswer.id) return 'mock.notSentForCalculation';
  if (requestStatus === 'closed' || requestStatus === 'cancelled') return 'mock.noFurtherStep';
  const ofWorker: readonly string[] = [controls.createWorkerCompletion.id, controls.createWorkerCancellation.id];
  return ofWorker.includes(operation) ? 'mock.workerDone' : 'mock.workerFirst';
}

/** What only the simulated service offers. @throws UsageError `mock.notAMock` when the service is another one. */
export class MockControls {
  readonly #setting: CallSetting;
  readonly #origin: string;

  constructor({ transport, address, now }: ApiSetting) {
    this.#setting = { transport, basePath: CONTROLS_PATH, now };
    this.#origin = address.origin;
  }

  /** Empties the service and sets its clock back. */
  async reset({ signal }: CallOptions = {}): Promise<void> {
    await this.#call(controls.reset, { signal });
  }

  getClock({ signal }: CallOptions = {}): Promise<MockClock> {
    return this.#call(controls.getClock, { signal });
  }

  replaceClock(body: NewMockClock, { signal }: CallOptions = {}): Promise<MockClock> {
    return this.#call(controls.replaceClock, { body, signal });
  }

  /** The worker completes his or her part. */
  completeWorkerPart(
    ticketNumber: string,
    body: NewWorkerCompletion = {},
    options: CallOptions = {},
  ): Promise<MockStep> {
    const answers = Object.keys(body).length === 0 ? {} : { body };
    return this.#call(controls.createWorkerCompletion, { parameters: { ticketNumber }, ...answers, ...options });
  }

  /** The worker cancels a request that he or she has not completed. */
  withdrawRequest(ticketNumber: string, { signal }: CallOptions = {}): Promise<MockStep> {
    return this.#call(controls.createWorkerCancellation, { parameters: { ticketNumber }, signal });
  }

  /** ONEM takes the file one step further. */
  takeProcessingStep(ticketNumber: string, { signal }: CallOptions = {}): Promise<MockStep> {
    return this.#call(controls.createProcessingStep, { parameters: { ticketNumber }, signal });
  }

  /** ONEM answers a calculation, or sends it back with a reason. */
  answerCalculation(ticketNumber: string, body: NewMockAnswer, { signal }: CallOptions = {}): Promise<MockStep> {
    return this.#call(controls.createCalculationAnswer, { parameters: { ticketNumber }, body, signal });
  }

  /** A worker sends a notification. @throws RefusedError `mock.notificationsOff` */
  notify(body: NewWorkerNotification, { signal }: CallOptions = {}): Promise<WorkerNotificationItem> {
    return this.#call(controls.createWorkerNotification, { body, signal });
  }

  replacePersonnel(body: NewPersonnel, { signal }: CallOptions = {}): Promise<MockPersonnel> {
    return this.#call(controls.replacePersonnel, { body, signal });
  }

  /** Everything that the service holds. */
  getLedger({ signal }: CallOptions = {}): Promise<MockLedger> {
    return this.#call(controls.getLedger, { signal });
  }

  /** The last calls, and how many came in all. */
  getCalls({ signal }: CallOptions = {}): Promise<MockCalls> {
    return this.#call(controls.getCalls, { signal });
  }

  /** The faults that may still strike. */
  getFaults({ signal }: CallOptions = {}): Promise<MockFaults> {
    return this.#call(controls.getFaults, { signal });
  }

  replaceFaults(body: MockFaults, { signal }: CallOptions = {}): Promise<MockFaults> {
    return this.#call(controls.replaceFaults, { body, signal });
  }

  async deleteFaults({ signal }: CallOptions = {}): Promise<void> {
    await this.#call(controls.deleteFaults, { signal });
  }

  async #call<Answer>(operation: Operation<Answer>, call: Call): Promise<Answer> {
    try {
      return (await callOperation(this.#setting, operation, call)).value;
    } catch (error) {
      if (await this.#isOtherService(error))
        throw new UsageError('mock.notAMock', { target: this.#origin }, { cause: error });
      throw error instanceof RefusedError && error.problemType === STEP_NOT_POSSIBLE
        ? stepRefusal(operation, error)
        : error;
    }
  }

  /** A 404 is also how the simulated service says that a ticket is unknown; only it has a clock. */
  async #isOtherService(error: unknown): Promise<boolean> {
    if (error instanceof ContractError) return true;
    if (!(error instanceof RefusedError) || ![404, 405].includes(error.status)) return false;
    try {
      await callOperation(this.#setting, controls.getClock, {});
      return false;
    } catch {
      return true;
    }
  }
}
