import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderEstimate } from '../../output/cpas/calculation-estimate.ts';
import { faultWords, findingWords, renderWords } from '../../output/cpas/calculation-findings.ts';
import { renderDocument } from '../../output/document.ts';
import type { CalculationFault } from '../../schemas/files/calculation-faults.ts';
import { isGuided } from './choose-sending.ts';
import type { CpasRequestOptions } from './cpas-actions.ts';
import type { JudgedCalculation } from './judge-calculation.ts';
import { outcomeDocument, renderOutcome, type RequestOutcome } from './request-outcome.ts';
import { errLayout, sayErr } from './say.ts';

const SCHEMA_VERSION = 1;

/** What is wrong in the requests, of which none is sent. */
export async function reportFaults(faults: readonly CalculationFault[], deps: Deps): Promise<ExitCode> {
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

/** The estimate of each, what the rules say of it, and its proofs. */
export function showJudged(judged: readonly JudgedCalculation[], options: CpasRequestOptions, deps: Deps): void {
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

/** What became of each; a single one is a document of its own for programs. */
export async function tellRequests(outcomes: readonly RequestOutcome[], deps: Deps, isMany: boolean): Promise<void> {
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
