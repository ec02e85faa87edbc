import type { Connection, Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { renderDocument } from '../../output/document.ts';
import { wireDay, wirePeriod } from '../../output/tickets/wire-values.ts';
import {
  CALCULATION_PHASE_LABELS,
  CALCULATION_STATUS_LABELS,
  labelOf,
} from '../../schemas/files/calculation-labels.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { MockFaults, MockLedger, MockStep } from '../../schemas/wire/mock-controls.ts';
import type { MockControl } from '../mock.ts';
import type { ControlAnswer } from './control-answer.ts';
import { describeCalls } from './describe-calls.ts';
import { notify, setPersonnel } from './invent-workers.ts';
import { describeFaults } from './describe-faults.ts';

export async function mockControl(control: MockControl, deps: Deps): Promise<ExitCode> {
  const { settings, terminal } = deps;
  // A file that cannot be used is told before anything is opened.
  const faults = control.do === 'setFaults' ? await deps.readFaultScript(control.file) : { items: [] };
  const connection = await deps.openConnection();
  let answer: ControlAnswer;
  try {
    answer = await steer(control, connection, deps, faults);
  } finally {
    await connection.close();
  }
  await terminal.out(settings.output === 'human' ? answer.text : renderDocument(answer.document, settings.output));
  return ExitCode.done;
}

async function steer(
  control: MockControl,
  connection: Connection,
  deps: Deps,
  faults: MockFaults,
): Promise<ControlAnswer> {
  const { controls } = connection;
  const { texts, signal } = deps;
  switch (control.do) {
    case 'reset':
      await controls.reset({ signal });
      return { document: { outcome: 'reset' }, text: `${texts.message('mock.reset')}\n` };
    case 'notify':
      return notify(control.notice, connection, deps);
    case 'setPersonnel':
      return setPersonnel(control.file, connection, deps);
    case 'ledger':
      return describeLedger(await controls.getLedger({ signal }), texts);
    case 'calls':
      return describeCalls(await controls.getCalls({ signal }), texts);
    case 'showFaults':
      return describeFaults(await controls.getFaults({ signal }), texts);
    case 'setFaults':
      return describeFaults(await controls.replaceFaults(faults, { signal }), texts);
    case 'clearFaults':
      await controls.deleteFaults({ signal });
      return describeFaults(faults, texts);
    case 'readClock':
      return describeClock(await controls.getClock({ signal }), texts);
    case 'followRealClock':
      return describeClock(await controls.replaceClock({ real: true }, { signal }), texts);
    case 'setClock':
      return describeClock(await controls.replaceClock({ date: formatIsoDate(control.date) }, { signal }), texts);
    case 'answerCalculation': {
      const { ticketNumber, returnReason } = control;
      const body = returnReason === undefined ? {} : { returnReason };
      return describeAnswer(await controls.answerCalculation(ticketNumber, body, { signal }), texts);
    }
    case 'completeWorkerPart':
      return describeStep(
        await controls.completeWorkerPart(control.ticketNumber, control.answers ?? {}, { signal }),
        texts,
      );
    case 'withdrawRequest':
      return describeStep(await controls.withdrawRequest(control.ticketNumber, { signal }), texts);
    case 'takeProcessingStep':
      return describeStep(await controls.takeProcessingStep(control.ticketNumber, { signal }), texts);
  }
}

function describeClock(clock: { readonly dateTime: string }, texts: Texts): ControlAnswer {
  return { document: clock, text: `${texts.message('mock.clock', { date: wireDay(clock.dateTime, texts) })}\n` };
}

/** As the worker's own acknowledgement: where the file is, its ticket, and what keeps it from ONEM. */
function describeStep(step: MockStep, texts: Texts): ControlAnswer {
  const { ticketNumber: ticket, status, partTicketNumber: part, requiredAttachmentTypes: missing = [] } = step;
  const types = missing.map((code) => texts.codeLabel('attachmentType', code)).join(', ');
  const lines = [
    texts.message('mock.step', { ticket, status: { list: 'requestStatus', code: status } }),
    ...(part === undefined ? [] : [texts.message('mock.step.part', { ticket: part })]),
    ...(missing.length === 0 ? [] : [texts.message('notifications.incomplete', { types })]),
  ];
  return { document: step, text: `${lines.map(visibleText).join('\n')}\n` };
}

function describeAnswer(step: { readonly ticketNumber: string; readonly status: string }, texts: Texts): ControlAnswer {
  const status = labelOf(CALCULATION_STATUS_LABELS, step.status, texts.language);
  return { document: step, text: `${texts.message('cpas.filed', { ticket: step.ticketNumber, status })}\n` };
}

function describeLedger(ledger: MockLedger, texts: Texts): ControlAnswer {
  const calculations = (ledger.calculations ?? []).map(({ ticketNumber, phase, status, clientReference }) =>
    [
      ticketNumber,
      labelOf(CALCULATION_PHASE_LABELS, phase, texts.language),
      labelOf(CALCULATION_STATUS_LABELS, status, texts.language),
      ...(clientReference === undefined ? [] : [clientReference]),
    ]
      .map(visibleText)
      .join('  '),
  );
  const requests = ledger.requests.map(({ ticketNumber, clientReference, leaveType, regime, period, status }) =>
    [
      ticketNumber,
      texts.codeLabel('leaveType', leaveType),
      texts.codeLabel('regime', regime),
      wirePeriod(period, texts),
      texts.codeLabel('requestStatus', status),
      ...(clientReference === undefined ? [] : [clientReference]),
    ]
      .map(visibleText)
      .join('  '),
  );
  const lines = [...requests, ...calculations];
  return {
    document: ledger,
    text: lines.length === 0 ? `${texts.message('mock.ledger.none')}\n` : `${lines.join('\n')}\n`,
  };
}
