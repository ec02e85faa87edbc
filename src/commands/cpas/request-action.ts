import type { Connection, Deps } from '../../deps.ts';
import { AppError, UsageError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import { ExitCode, gravestExitCode } from '../../errors/exit-code.ts';
import { faultWords, findingWords, renderWords } from '../../output/cpas/calculation-findings.ts';
import { renderEstimate } from '../../output/cpas/calculation-estimate.ts';
import { renderDocument } from '../../output/document.ts';
import type { CalculationFault } from '../../schemas/files/calculation-faults.ts';
import type { CalculationField, WrittenCalculation } from '../../schemas/files/written-calculation.ts';
import type { CpasRequestOptions } from './cpas-actions.ts';
import { exitCodeOf } from '../filing/exit-code-of.ts';
import { tellEnd } from '../filing/tell-end.ts';
import { sendCalculation } from './send-calculation.ts';
import { sendCalculations } from './send-calculations.ts';
import { askCalculation, type Answers } from './ask-calculation.ts';
import { chooseSending, isGuided } from './choose-sending.ts';
import { countSent, judgeCalculation, type JudgedCalculation } from './judge-calculation.ts';
import { planProofs, type Proof } from './plan-proofs.ts';
import { readCases } from './read-cases.ts';
import { readNissOption } from './read-niss-option.ts';
import { renderOutcome, outcomeDocument, type RequestOutcome } from './request-outcome.ts';
import { repeatWords } from './repeat-words.ts';
import { errLayout, sayErr } from './say.ts';

const SCHEMA_VERSION = 1;

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
      : await send(judged, chosen, connection, deps);
  } finally {
    await connection.close();
  }
}

function hasFlaggedProofs({ proofs = [] }: CpasRequestOptions): boolean {
  return proofs.length > 0;
}

/** With the proofs that flags name. These lie in the working folder, wherever the file is. */
async function readWritten(
  answers: Answers,
  options: CpasRequestOptions,
  deps: Deps,
): Promise<readonly WrittenCalculation[]> {
  const written = await readRequests(answers, options, deps);
  if (!hasFlaggedProofs(options)) return written;
  const proofs = (options.proofs ?? []).map((proof) => ({
    ...proof,
    cells: new Map([...proof.cells, ['file' as const, deps.absolutePath(proof.cells.get('file') ?? '')]]),
  }));
  return written.map((each) => ({ ...each, periods: [...each.periods, ...proofs] }));
}

async function readRequests(
  answers: Answers,
  options: CpasRequestOptions,
  deps: Deps,
): Promise<readonly WrittenCalculation[]> {
  if (options.file !== undefined) return deps.readCalculationFile(options.file);
  const niss = await readNissOption(options.niss, deps);
  if (isGuided(options)) {
    if (!deps.terminal.isInteractive) throw new UsageError('usage.missingArgument', { argument: 'file' });
    await askCalculation(answers, deps, options.isDraft);
    return [{ line: 0, ...answers, contradictions: [] }];
  }
  const { cells, periods } = options.fromFlags ?? { cells: new Map(), periods: [] };
  if (niss === undefined) {
    throw new UsageError('usage.missingFlag', { flag: '--niss -', what: deps.texts.message('list.nissWhat') });
  }
  return [{ line: 0, cells: new Map([...cells, ['niss', niss]]), periods, contradictions: [] }];
}

async function reportFaults(faults: readonly CalculationFault[], deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  const words = faults.map((fault) => faultWords(fault, texts));
  if (settings.output === 'human') {
    sayErr(deps, texts.message('cpas.notSent'));
    terminal.err(renderWords(words, errLayout(deps)));
  } else {
    const document = { schemaVersion: SCHEMA_VERSION, outcome: 'rulesBroken', findings: words };
    await terminal.out(renderDocument(document, settings.output));
  }
  return ExitCode.rulesBroken;
}

function showJudged(judged: readonly JudgedCalculation[], options: CpasRequestOptions, deps: Deps): void {
  const { settings, terminal, texts } = deps;
  if (settings.output !== 'human' || settings.isQuiet) return;
  const mayLackProofs = options.isDraft || options.intoTicket !== undefined || isGuided(options);
  for (const { input, estimate, findings, proofs = [] } of judged) {
    const reference = input.clientReference;
    if (reference !== undefined && judged.length > 1) sayErr(deps, texts.message('cpas.ofReference', { reference }));
    if (estimate !== undefined) terminal.err(renderEstimate(input, estimate, errLayout(deps)));
    terminal.err(
      renderWords(
        findings.map((finding) => findingWords(finding, texts)),
        errLayout(deps),
      ),
    );
    for (const { fileName } of proofs) sayErr(deps, texts.message('cpas.proof.planned', { file: fileName }));
    if (proofs.length === 0 && !mayLackProofs) sayErr(deps, texts.message('cpas.noProof'));
  }
  sayErr(deps, texts.message('cpas.estimateOnly'));
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
  await tell(outcomes, deps, judged.length > 1);
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

async function send(
  judged: readonly JudgedCalculation[],
  options: CpasRequestOptions,
  connection: Connection,
  deps: Deps,
): Promise<ExitCode> {
  const outcomes: RequestOutcome[] = [];
  let stoppedBy: AppError | undefined;
  for (const each of judged) {
    try {
      outcomes.push(await sendCalculation(each, options, connection, deps));
    } catch (error) {
      if (error instanceof RefusedError) outcomes.push({ outcome: 'refused', judged: each, error });
      else if (judged.length > 1 && error instanceof AppError) {
        // The others were sent: what became of them is told before what stopped the rest.
        stoppedBy = error;
        break;
      } else throw error;
    }
  }
  const [only] = outcomes;
  if (judged.length === 1 && only?.outcome === 'refused') throw only.error;
  await tell(outcomes, deps, options.file !== undefined && judged.length > 1);
  if (stoppedBy !== undefined) throw stoppedBy;
  const codes = outcomes.map((outcome): ExitCode => {
    if (outcome.outcome === 'filed' && outcome.missing === undefined) return ExitCode.done;
    return outcome.outcome === 'refused' || outcome.outcome === 'incomplete'
      ? outcome.error.exitCode
      : ExitCode.needsReview;
  });
  return gravestExitCode(codes);
}

async function tell(outcomes: readonly RequestOutcome[], deps: Deps, isMany: boolean): Promise<void> {
  const { settings, terminal, texts } = deps;
  if (settings.output === 'human') {
    for (const outcome of outcomes) await terminal.out(renderOutcome(outcome, deps));
    return;
  }
  const documents = outcomes.map((outcome) => outcomeDocument(outcome, texts));
  if (settings.output === 'ndjson') {
    for (const document of documents) await terminal.out(renderDocument(document, 'ndjson'));
  } else {
    const document = isMany ? { items: documents, total: documents.length } : documents[0];
    await terminal.out(renderDocument({ schemaVersion: SCHEMA_VERSION, ...document }, 'json'));
  }
}
