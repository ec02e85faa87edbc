import type { Connection, Deps } from '../../deps.ts';
import { AppError, UnknownOutcomeError, UsageError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import { ExitCode, gravestExitCode } from '../../errors/exit-code.ts';
import { wrap } from '../../output/wrap.ts';
import { askCertification } from '../ask-certification.ts';
import { openCheckContext } from '../check-context.ts';
import { createForm } from '../new/form.ts';
import type { AcceptOptions } from './accept-options.ts';
import { EMPLOYER_FILE_COLUMNS } from './employer-columns.ts';
import { planAcceptances, type PlannedAcceptance } from './plan-acceptances.ts';
import { sendAcceptance } from './send-acceptance.ts';
import { tellAcceptances, type AcceptanceResult } from './tell-acceptances.ts';

type Options = Extract<AcceptOptions, { readonly file: string }>;

/**
 * Accepts the notifications that a file names. Everything wrong is told before anything is sent; the same file again
 * passes over what is accepted by now, so that the same command is also the way to go on.
 */
export async function acceptFile(options: Options, deps: Deps): Promise<ExitCode> {
  const { terminal, texts, settings } = deps;
  if (!options.isCertified && !terminal.isInteractive) throw new UsageError('usage.notCertified');
  const lines = await deps.readAcceptanceFile(options.file, EMPLOYER_FILE_COLUMNS);
  const messages = await deps.loadRuleMessages();
  const form = createForm(await openCheckContext(deps), settings.requestDefaults);
  const connection = await deps.openConnection();
  try {
    const planned = await planAcceptances(lines, connection, { form, ...options }, deps);
    const count = planned.filter(({ plan }) => plan === 'accept').length;
    if (!settings.isQuiet) {
      const others = planned.length - count;
      const text = texts.message('notifications.plan', { count, others, target: connection.target.name });
      terminal.err(`${wrap(text, terminal.errWidth)}\n`);
    }
    const isSent = count > 0 && (await certify(count, options, deps));
    if (count > 0 && !isSent) {
      terminal.err(`${texts.message('notifications.nothingSent')}\n`);
      return ExitCode.usage;
    }
    const { results, stoppedBy } = await sendAll(planned, options, connection, deps);
    await tellAcceptances(results, messages, deps);
    if (stoppedBy !== undefined) throw stoppedBy;
    return exitCodeOf(results);
  } finally {
    await connection.close();
  }
}

async function certify(count: number, { isCertified, isConfirmed }: Options, deps: Deps): Promise<boolean> {
  if (!isCertified) return askCertification(deps);
  if (isConfirmed || !deps.terminal.isInteractive) return true;
  const prompts = await deps.openPrompts();
  return prompts.confirm({ message: deps.texts.message('notifications.confirmAll', { count }), initial: false });
}

/** One after the other. What stops the run leaves the rest as it was, for the same command to take up. */
async function sendAll(
  planned: readonly PlannedAcceptance[],
  { eboxConsent }: Options,
  connection: Connection,
  deps: Deps,
): Promise<{ readonly results: readonly AcceptanceResult[]; readonly stoppedBy: AppError | undefined }> {
  const results: AcceptanceResult[] = [];
  let stoppedBy: AppError | undefined;
  for (const row of planned) {
    if (row.plan !== 'accept') {
      results.push({ row, outcome: row.plan });
      continue;
    }
    if (stoppedBy !== undefined || deps.signal.aborted) {
      results.push({ row, outcome: 'notSent' });
      continue;
    }
    const { ticketNumber, body } = row;
    try {
      const decision = await sendAcceptance({ ticketNumber, body, eboxConsent }, connection, deps);
      results.push({ row, outcome: 'accepted', request: decision.ticketNumber ?? '' });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const isRefused = error instanceof RefusedError && error.exitCode !== ExitCode.notAllowed;
      const outcome = isRefused ? 'refusedByService' : error instanceof UnknownOutcomeError ? 'unknown' : 'notSent';
      results.push({ row, outcome, cause: error });
      // An answer that never comes, or a door that is closed, is the same for the rows that follow.
      if (!isRefused) stoppedBy = error;
    }
  }
  return { results, stoppedBy };
}

function exitCodeOf(results: readonly AcceptanceResult[]): ExitCode {
  const has = (...outcomes: readonly AcceptanceResult['outcome'][]): boolean =>
    results.some(({ outcome }) => outcomes.includes(outcome));
  return gravestExitCode([
    ...(has('notSent') ? [ExitCode.interrupted] : []),
    ...(has('unknown') ? [ExitCode.rowsPending] : []),
    ...(has('refusedByService') ? [ExitCode.someRefused] : []),
    ...(has('broken', 'unusable') ? [ExitCode.rulesBroken] : []),
  ]);
}
