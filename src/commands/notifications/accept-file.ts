import type { RunSummary } from '../../batch/file-rows.ts';
import type { Connection, Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { AcceptanceFile } from '../../io/csv/read-acceptance-file.ts';
import { wrap } from '../../output/wrap.ts';
import { askCertification } from '../ask-certification.ts';
import { agreeRun, alsoTelling, type AgreedRun } from '../filing/agree-run.ts';
import { followSending } from '../filing/follow-sending.ts';
import { tellEnd, tellingWhatWasDone } from '../filing/tell-end.ts';
import { openCheckContext } from '../check-context.ts';
import { requireOwnResults } from '../check/result-places.ts';
import { tellPlaced } from '../check/tell-placed.ts';
import { createForm } from '../new/form.ts';
import { requireTarget } from '../runs/require-target.ts';
import { endRun, inRun, runInputOf } from '../filing/open-run.ts';
import { withLateFailure } from '../filing/late-failure.ts';
import { exitCodeOf } from '../filing/exit-code-of.ts';
import { toAccepts } from './acceptance.ts';
import { countResults, statusOf, toResult, type AcceptanceResult } from './acceptance-results.ts';
import type { AcceptOptions } from './accept-options.ts';
import { EMPLOYER_FILE_COLUMNS } from './employer-columns.ts';
import { planAcceptances, type PlannedAcceptance } from './plan-acceptances.ts';
import { sendAcceptances, type SentAcceptance } from './send-acceptances.ts';
import { tellAcceptances } from './tell-acceptances.ts';
import { openAcceptanceResults, writeAcceptanceResults } from './write-acceptance-results.ts';

export type AcceptFileOptions = Extract<AcceptOptions, { readonly file: string }>;

/**
 * Accepts the notifications that a file names, through the journal of its run. Everything wrong is told before anything
 * is sent; the same command again is the way to go on, and accepts nothing twice.
 */
export async function acceptFile(options: AcceptFileOptions, deps: Deps): Promise<ExitCode> {
  if (!options.isCertified && !deps.terminal.isInteractive) throw new UsageError('usage.notCertified');
  const file = await deps.readAcceptanceFile(options.file, EMPLOYER_FILE_COLUMNS);
  requireOwnResults([file.table], options.outDir, deps);
  const connection = await deps.openConnection();
  try {
    return await acceptAll(options, file, connection, deps);
  } finally {
    await connection.close();
  }
}

async function acceptAll(
  options: AcceptFileOptions,
  file: AcceptanceFile,
  connection: Connection,
  deps: Deps,
): Promise<ExitCode> {
  const { terminal, texts, settings } = deps;
  const agreed = await agreeRun(connection, options, deps);
  if (options.resumes !== undefined) requireTarget(options.resumes, connection, agreed.profile);
  const form = createForm(await openCheckContext(deps), settings.requestDefaults);
  const { ask, filing } = agreed;
  const planning = { form, allowDuplicate: options.allowDuplicate, concurrency: filing.concurrency, ask };
  const planned = await planAcceptances(file.lines, connection, planning, deps);
  const count = planned.filter(({ plan }) => plan === 'accept').length;
  if (!settings.isQuiet) {
    const others = planned.length - count;
    const text = texts.message('notifications.plan', { count, others, target: connection.target.name });
    terminal.err(`${wrap(text, terminal.errWidth)}\n`);
  }
  if (count > 0 && !(await certify(count, options, deps))) {
    terminal.err(`${texts.message('notifications.nothingSent')}\n`);
    return ExitCode.usage;
  }
  // A folder that takes no results is better known before anything is sent.
  await (await openAcceptanceResults(file, options.outDir, deps)).discard();
  const accepting = { options, file, planned, connection, agreed };
  return withLateFailure(deps, (patient) => sendAndTell(accepting, patient));
}

async function certify(count: number, { isCertified, isConfirmed }: AcceptFileOptions, deps: Deps): Promise<boolean> {
  if (!isCertified) return askCertification(deps);
  if (isConfirmed || !deps.terminal.isInteractive) return true;
  const prompts = await deps.openPrompts();
  return prompts.confirm({ message: deps.texts.message('notifications.confirmAll', { count }), initial: false });
}

interface Accepting {
  readonly options: AcceptFileOptions;
  readonly file: AcceptanceFile;
  readonly planned: readonly PlannedAcceptance[];
  readonly connection: Connection;
  readonly agreed: AgreedRun;
}

async function sendAndTell(accepting: Accepting, deps: Deps): Promise<ExitCode> {
  const { options, file, connection } = accepting;
  const sent = new Map<number, SentAcceptance>();
  const countDone = (): number =>
    [...sent.values()].filter((each) => each.how === 'sent' && each.outcome.status === 'filed').length;
  return tellingWhatWasDone('notifications.acceptedAllTheSame', countDone, deps, async () => {
    const { runId, summary, results } = await send(accepting, sent, deps);
    const messages = await deps.loadRuleMessages();
    const { outDir } = options;
    const target = connection.target.name;
    const placed = await writeAcceptanceResults({ file, results, messages, runId, target, outDir }, deps);
    await tellAcceptances({ runId, results, messages }, deps);
    const counts = countResults(results);
    tellPlaced(placed, deps);
    tellEnd(summary, counts, 'submit', deps);
    return exitCodeOf(counts, summary);
  });
}

interface SentAll {
  readonly runId: string;
  readonly summary: RunSummary;
  readonly results: readonly AcceptanceResult[];
}

function send(
  { options, file, planned, connection, agreed }: Accepting,
  sent: Map<number, SentAcceptance>,
  deps: Deps,
): Promise<SentAll> {
  const { profile, ask } = agreed;
  const inputs = [runInputOf(file.table.header, deps)];
  const { allowDuplicate, eboxConsent } = options;
  const acceptances = planned.flatMap((row) =>
    row.plan === 'accept' ? [{ accepts: toAccepts(row.ticketNumber, eboxConsent), ...row }] : [],
  );
  return inRun({ connection, profile, inputs, command: 'notifications accept' }, deps, async (run) => {
    const follower = await followSending(acceptances.length, deps);
    try {
      const filing = alsoTelling(agreed.filing, (event) => follower.engine(event));
      const sending = { acceptances, allowDuplicate, run, connection, profile, ask, filing };
      const summary = await sendAcceptances(sending, deps, (acceptance, result) => {
        sent.set(acceptance.record, result);
        follower.row(statusOf(toResult(acceptance, result, NOTHING_STOPPED)));
      });
      const results = planned.map((row) => toResult(row, sent.get(row.record), summary));
      await endRun(run, summary, countResults(results), deps);
      return { runId: run.runId, summary, results };
    } finally {
      follower.end();
    }
  });
}

/** Of a single row only what became of it is told on the way. */
const NOTHING_STOPPED: RunSummary = {
  interrupted: false,
  stoppedBy: undefined,
  lastFailure: undefined,
  mayHaveActed: false,
  settled: 0,
  inDoubt: 0,
};
