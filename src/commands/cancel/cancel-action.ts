import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { wireDate } from '../../output/tickets/wire-values.ts';
import { wrap } from '../../output/wrap.ts';
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
  const { outcome, cancellation, unrecorded } = await runCancel(options, deps, (request) =>
    confirm(request, options, deps),
  );
  if (settings.output === 'human') {
    const { ticketNumber, partTicketNumber } = cancellation;
    const lines = [
      texts.message(outcome === 'cancelled' ? 'cancel.done' : 'cancel.unchanged', { ticket: ticketNumber }),
      texts.message('cancel.part', { ticket: partTicketNumber }),
    ];
    await terminal.out(lines.map((line) => `${wrap(line, terminal.outWidth)}\n`).join(''));
    if (!settings.isQuiet) terminal.err(`${wrap(texts.message('cancel.again'), terminal.errWidth)}\n`);
  } else {
    const document = { schemaVersion: SCHEMA_VERSION, outcome, ...cancellation };
    await terminal.out(renderDocument(document, settings.output));
  }
  // Said after the result: the request is cancelled all the same.
  if (unrecorded !== undefined) throw unrecorded;
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
    terminal.err(`${wrap(summary, terminal.errWidth)}\n`);
  }
  if (isConfirmed) return true;
  terminal.err(`${wrap(texts.message('legal.notice'), terminal.errWidth)}\n`);
  const prompts = await openPrompts();
  return prompts.confirm({ message: texts.message('cancel.confirm'), initial: false });
}
