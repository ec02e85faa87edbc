import type { Connection, Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { CalculationFault } from '../../schemas/files/calculation-faults.ts';
import type { CalculationField } from '../../schemas/files/written-calculation.ts';
import { exitCodeOf } from '../filing/exit-code-of.ts';
import { tellEnd } from '../filing/tell-end.ts';
import type { Answers } from './ask-calculation.ts';
import { chooseSending } from './choose-sending.ts';
import type { CpasRequestOptions } from './cpas-actions.ts';
import { countSent, judgeCalculation, type JudgedCalculation } from './judge-calculation.ts';
import { planProofs, type Proof } from './plan-proofs.ts';
import { readCases } from './read-cases.ts';
import { hasFlaggedProofs, readWritten } from './read-written.ts';
import { repeatWords } from './repeat-words.ts';
import type { RequestOutcome } from './request-outcome.ts';
import { sayErr } from './say.ts';
import { sendCalculation } from './send-calculation.ts';
import { sendCalculations } from './send-calculations.ts';
import { reportFaults, showJudged, tellRequests } from './tell-requests.ts';

/** One request, or the requests of a file: read, judged, certified, and sent one after the other. */
export async function requestAction(options: CpasRequestOptions, deps: Deps): Promise<ExitCode> {
  const answers = { cells: new Map<CalculationField, string>(), periods: [], isSending: false } satisfies Typed;
  const repeat = (): void => {
    // A single answer is not worth a command; and one without the comment would ask for another calculation.
    const { cells, periods, isSending } = answers;
    if (periods.length > 0 && !(isSending && cells.has('comment'))) tellRepeat(answers, deps);
  };
  try {
    const exitCode = await requestWith(answers, options, deps);
    if (exitCode === ExitCode.rulesBroken) repeat();
    return exitCode;
  } catch (error) {
    repeat();
    throw error;
  }
}

/** What was typed in answer to questions, and whether it is on its way. */
interface Typed extends Answers {
  isSending: boolean;
}

function tellRepeat(answers: Answers, deps: Deps): void {
  const { settings, terminal, texts, commandLineWith } = deps;
  if (settings.output !== 'human') return;
  terminal.err('\n');
  sayErr(deps, texts.message('cpas.ask.repeat'));
  terminal.err(`  ${commandLineWith(repeatWords(answers))}\n`);
}

/** @param answers what is asked on the terminal is noted there */
async function requestWith(answers: Typed, options: CpasRequestOptions, deps: Deps): Promise<ExitCode> {
  const { terminal, texts } = deps;
  if (!options.isDraft && !options.isCertified && !terminal.isInteractive) {
    throw new UsageError('usage.missingFlag', { flag: '--certify', what: texts.message('modify.certifyWhat') });
  }
  const written = await readWritten(answers, options, deps);
  if ((options.intoTicket !== undefined || hasFlaggedProofs(options)) && written.length > 1) {
    throw new UsageError('usage.fileOfOneCalculation', { file: options.file ?? '', count: written.length });
  }
  const connection = await deps.openConnection();
  try {
    const centre = options.centre ?? deps.settings.requestDefaults.employer;
    const profile = centre === undefined ? await connection.api.getAccessProfile({ signal: deps.signal }) : undefined;
    const defaults = {
      today: deps.clock.today(),
      centre: centre ?? profile?.enterpriseNumber,
      isDraft: options.isDraft,
    };
    const read = readCases(written, { ...defaults, allowsDuplicate: options.allowsDuplicate });
    const planned: (readonly Proof[])[] = [];
    const faults: CalculationFault[] = [];
    for (const each of read) {
      const { proofs, faults: unfit } = await planProofs(each.proofs, options.file ?? '-', deps);
      planned.push(proofs);
      faults.push(...each.faults, ...unfit);
    }
    if (faults.length > 0) return await reportFaults(faults, deps);
    const judged: JudgedCalculation[] = [];
    for (const [index, { input }] of read.entries()) {
      if (input === undefined) continue;
      const proofs = planned[index] ?? [];
      const sent = await countSent(input, connection.workdays, deps.signal, options.intoTicket);
      judged.push({ ...judgeCalculation(input, defaults.today, sent), proofs });
    }
    showJudged(judged, options, deps);
    const sending = await chooseSending(options, deps);
    if (sending === 'drop') throw new UsageError('usage.notCertified');
    answers.isSending = true;
    const chosen = { ...options, isDraft: sending === 'keep' };
    // A file whose proofs flags name is not known by the file alone: a run of it could not be taken up again.
    const isWholeInFile = options.file === undefined || !hasFlaggedProofs(options);
    return options.intoTicket === undefined && isWholeInFile
      ? await sendThroughJournal(judged, chosen, connection, deps)
      : await sendSingle(judged, chosen, connection, deps);
  } finally {
    await connection.close();
  }
}

/** Through the journal: the same command again goes on, and asks for nothing twice. */
async function sendThroughJournal(
  judged: readonly JudgedCalculation[],
  options: CpasRequestOptions,
  connection: Connection,
  deps: Deps,
): Promise<ExitCode> {
  const { runId, outcomes, summary, counts } = await sendCalculations(judged, options, connection, deps);
  const [only] = outcomes;
  // A single one is told as one that was given by flags is.
  if (judged.length === 1 && only?.outcome === 'refused') throw only.error;
  await tellRequests(outcomes, deps, judged.length > 1);
  if (options.file !== undefined && options.allowsDuplicate && isAllBefore(outcomes)) {
    sayErr(deps, deps.texts.message('cpas.sameFileAgain', { run: runId }));
  }
  tellEnd(summary, counts, 'submit', deps);
  return exitCodeOf(counts, summary);
}

/** The journal had the answer of each. */
function isAllBefore(outcomes: readonly RequestOutcome[]): boolean {
  return outcomes.every((each) => each.outcome === 'filed' && !each.isNew);
}

/** One into a draft, or one whose proofs only flags name: what the service holds tells whether it was sent. */
async function sendSingle(
  judged: readonly JudgedCalculation[],
  options: CpasRequestOptions,
  connection: Connection,
  deps: Deps,
): Promise<ExitCode> {
  const outcomes: RequestOutcome[] = [];
  for (const each of judged) outcomes.push(await sendCalculation(each, options, connection, deps));
  await tellRequests(outcomes, deps, false);
  const [only] = outcomes;
  if (only?.outcome === 'filed' && only.missing === undefined) return ExitCode.done;
  return only?.outcome === 'incomplete' ? only.error.exitCode : ExitCode.needsReview;
}
