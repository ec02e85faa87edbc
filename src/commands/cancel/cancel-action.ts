import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { changeSentence, renderCancellationScreen } from '../../output/tickets/change-screens.ts';
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
  const { outcome, request, cancellation, unrecorded } = await runCancel(options, deps, (request) =>
    confirm(request, options, deps),
  );
  if (settings.output === 'human') {
    const { ticketNumber, partTicketNumber } = cancellation;
    const lines = [
      ...(outcome === 'cancelled' ? [texts.message('cancel.receipt')] : []),
      texts.message(outcome === 'cancelled' ? 'cancel.done' : 'cancel.unchanged', { ticket: ticketNumber }),
      texts.message('cancel.part', { ticket: partTicketNumber }),
      ...(outcome === 'cancelled' ? [changeSentence('cancellation', request, request.currentEndDate, texts)] : []),
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
  const isShown = settings.output === 'human' && !settings.isQuiet;
  const { hasColor, isPlain } = settings;
  const layout = { texts, hasColor, isPlain, width: terminal.errWidth };
  if (isShown) terminal.err(renderCancellationScreen(request, layout));
  if (isConfirmed) return true;
  if (!isShown) terminal.err(`${wrap(texts.message('legal.notice'), terminal.errWidth)}\n`);
  const prompts = await openPrompts();
  return prompts.confirm({ message: texts.message('cancel.confirm'), initial: false });
}
