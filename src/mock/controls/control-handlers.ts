import type { RequestStatus } from '../../schemas/model/codes.ts';
import { NewMockClock } from '../../schemas/wire/mock-controls.ts';
import { NewMockClient } from '../../schemas/wire/mock-clients.ts';
import { MockFaults } from '../../schemas/wire/mock-controls.ts';
import { isSigningKey } from '../access/signing-key.ts';
import { dateTime, renderLedger } from '../documents/representations.ts';
import { notify, replacePersonnel } from './employer-controls.ts';
import { completeWorkerPart, withdrawRequest } from './worker-part.ts';
import { jsonAnswer, noContentAnswer } from '../http/answer.ts';
import { pathParameter, readBody, type Call, type Handler, type Outcome } from '../http/call.ts';
import type { CallJournal } from '../http/call-journal.ts';
import type { FaultRules } from '../faults/fault-rules.ts';
import type { ControlId } from '../http/operations.ts';
import { answerCalculation } from '../workday/answer-calculation.ts';
import { renderCalculationEntry } from '../workday/calculation-documents.ts';
import { badRequest, notFound, problem, type Issue } from '../problems/problem.ts';
import type { Store } from '../state/store.ts';

export interface ControlsOptions {
  readonly store: Store;
  readonly calls: CallJournal;
  readonly faults: FaultRules;
  /** Ends the faults and empties the journal of calls. */
  readonly forget: () => void;
  /** Where the clock stands after a reset; `undefined` is the machine's time. */
  readonly clockDate?: string;
}

/** How a file moves on without its employer. What was missing may also have come in on paper. */
const NEXT_STATUS: Readonly<Partial<Record<RequestStatus, RequestStatus>>> = {
  awaitingAttachments: 'awaitingProcessing',
  awaitingProcessing: 'inProcessing',
  inProcessing: 'closed',
};

export function controlHandlers({
  store,
  calls,
  faults,
  forget,
  clockDate,
}: ControlsOptions): Record<ControlId, Handler> {
  const changeFaults =
    (change: (wanted: MockFaults) => void): Handler =>
    async (call) => {
      const body = await readBody(call, MockFaults);
      if (!body.ok) return body.outcome;
      change(body.value);
      return jsonAnswer(200, faults.list);
    };
  const clock = (): Outcome => jsonAnswer(200, { dateTime: dateTime(store.now()) });
  return {
    reset: () => {
      store.reset();
      if (clockDate !== undefined) store.setClock(clockDate);
      forget();
      return noContentAnswer(204);
    },
    getClock: clock,
    replaceClock: async (call) => {
      const body = await readBody(call, NewMockClock);
      if (!body.ok) return body.outcome;
      const { date, real } = body.value;
      if ((date === undefined) === (real === undefined)) return badRequest([oneOf('date', date, 'real', real)]);
      store.setClock(date);
      return clock();
    },
    createWorkerCompletion: (call) => completeWorkerPart(store, call),
    createWorkerCancellation: (call) => withdrawRequest(store, call),
    createProcessingStep: (call) => takeStep(store, call),
    createWorkerNotification: (call) => notify(store, call),
    replacePersonnel: (call) => replacePersonnel(store, call),
    createClient: async (call) => {
      const body = await readBody(call, NewMockClient);
      if (!body.ok) return body.outcome;
      const client = body.value;
      if (!(await isSigningKey(client.publicKey))) {
        return badRequest([{ type: 'invalidInput', input: { in: 'body', name: 'publicKey' } }]);
      }
      store.record({ kind: 'clientRegistered', client });
      return jsonAnswer(201, { clientId: client.clientId });
    },
    createCalculationAnswer: (call) => answerCalculation(store, call),
    getLedger: () => {
      const calculations = Array.from(store.state.calculations.all(), renderCalculationEntry);
      return jsonAnswer(200, {
        ...renderLedger(store.state.all()),
        ...(calculations.length > 0 && { calculations }),
      });
    },
    getCalls: () => jsonAnswer(200, calls.document),
    deleteCalls: () => {
      calls.clear();
      return noContentAnswer(204);
    },
    getFaults: () => jsonAnswer(200, faults.list),
    createFaults: changeFaults((wanted) => faults.add(wanted)),
    replaceFaults: changeFaults((wanted) => faults.replace(wanted)),
    deleteFaults: () => {
      faults.replace({ items: [] });
      return noContentAnswer(204);
    },
  };
}

function takeStep(store: Store, call: Call): Outcome {
  const ticket = pathParameter(call, 'ticketNumber');
  const filed = store.state.find(ticket);
  if (filed === undefined) return notFound('ticketNumber', ticket);
  const status = NEXT_STATUS[filed.status];
  if (status === undefined) return problem('stepNotPossible', { requestStatus: filed.status });
  store.record({ kind: 'stepped', at: store.now(), ticket, status });
  return jsonAnswer(201, { ticketNumber: ticket, status });
}

function oneOf(first: string, firstValue: unknown, second: string, secondValue: unknown): Issue {
  return {
    type: 'exactlyOneOfExpected',
    inputs: [
      { in: 'body', name: first, ...(firstValue !== undefined && { value: firstValue }) },
      { in: 'body', name: second, ...(secondValue !== undefined && { value: secondValue }) },
    ],
  };
}
