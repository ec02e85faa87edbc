import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { wireDate } from '../../output/tickets/wire-values.ts';
import type { CareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { CancelOptions } from '../cancel.ts';
import { runCancel } from './run-cancel.ts';

const SCHEMA_VERSION = 1;

/** @throws UsageError before anything is sent when nobody confirms it. */
export async function cancelAction(options: CancelOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  if (!options.isConfirmed && !terminal.isInteractive) {
    throw new UsageError('usage.missingFlag', { flag: '--yes', what: texts.message('cancel.what') });
  }
  const cancellation = await runCancel(options, deps, (request) => confirm(request, options, deps));
  if (settings.output === 'human') {
    const { ticketNumber, partTicketNumber } = cancellation;
    const done = texts.message('cancel.done', { ticket: ticketNumber });
    await terminal.out(`${done}\n${texts.message('cancel.part', { ticket: partTicketNumber })}\n`);
  } else {
    const document = { schemaVersion: SCHEMA_VERSION, outcome: 'cancelled', ...cancellation };
    await terminal.out(renderDocument(document, settings.output));
  }
  return ExitCode.done;
}

/** Shows what is cancelled and the legal notice; without `--yes` a person confirms it. */
async function confirm(
  request: CareerBreakRequest,
  { isConfirmed }: CancelOptions,
  { terminal, texts, settings, openPrompts }: Deps,
): Promise<boolean> {
  if (settings.output === 'human' && !settings.isQuiet) {
    const summary = texts.message('cancel.summary', {
      leave: texts.codeLabel('leaveType', request.leaveType),
      regime: texts.codeLabel('regime', request.regime),
      start: wireDate(request.period.startDate, texts),
      end: wireDate(request.currentEndDate, texts),
    });
    terminal.err(`${summary}\n`);
  }
  if (isConfirmed) return true;
  terminal.err(`${texts.message('legal.notice')}\n`);
  const prompts = await openPrompts();
  return prompts.confirm({ message: texts.message('cancel.confirm'), initial: false });
}
