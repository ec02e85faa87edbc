import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { estimateDocument, renderEstimate } from '../../output/cpas/calculation-estimate.ts';
import { faultWords, findingWords, renderWords, type FindingWords } from '../../output/cpas/calculation-findings.ts';
import { renderItems } from '../../output/document.ts';
import type { CpasEstimateOptions } from './cpas-actions.ts';
import { judgeCalculation, type JudgedCalculation } from './judge-calculation.ts';
import { readCases } from './read-cases.ts';
import { outLayout, sayErr, sayOut } from './say.ts';

const SCHEMA_VERSION = 1;
/** An estimate concerns nobody's centre; a file that names none is estimated all the same. */
const ANY_CENTRE = '0812339069';

interface Estimated {
  readonly clientReference: string | undefined;
  readonly judged: JudgedCalculation | undefined;
  readonly words: readonly FindingWords[];
}

/** What the service would answer, worked out on this machine; nothing is sent. */
export async function estimateAction({ file, centre }: CpasEstimateOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts, clock } = deps;
  const written = await deps.readCalculationFile(file);
  const defaults = {
    today: clock.today(),
    centre: centre ?? settings.requestDefaults.employer ?? ANY_CENTRE,
    isDraft: false,
  };
  const read = readCases(written, { ...defaults, allowsDuplicate: false });
  const estimated = written.map((each, index): Estimated => {
    const { input, faults = [] } = read[index] ?? {};
    const judged = input === undefined ? undefined : judgeCalculation(input, defaults.today);
    return {
      clientReference: each.cells.get('reference'),
      judged,
      words: [
        ...faults.map((fault) => faultWords(fault, texts)),
        ...(judged?.findings ?? []).map((finding) => findingWords(finding, texts)),
      ],
    };
  });
  if (settings.output === 'human') {
    for (const [index, { clientReference, judged, words }] of estimated.entries()) {
      if (index > 0) await terminal.out('\n');
      if (clientReference !== undefined) {
        await sayOut(deps, [texts.message('cpas.ofReference', { reference: clientReference })]);
      }
      if (judged?.estimate !== undefined) {
        await terminal.out(renderEstimate(judged.input, judged.estimate, outLayout(deps)));
      }
      await terminal.out(renderWords(words, outLayout(deps)));
    }
    if (!settings.isQuiet) sayErr(deps, texts.message('cpas.estimateOnly'));
  } else {
    const items = estimated.map(({ clientReference, judged, words }) => ({
      ...(clientReference !== undefined && { clientReference }),
      ...(judged?.estimate !== undefined && { estimate: estimateDocument(judged.estimate) }),
      findings: words,
    }));
    await terminal.out(renderItems({ schemaVersion: SCHEMA_VERSION }, items, settings.output));
  }
  return estimated.some(({ judged }) => judged === undefined) ? ExitCode.rulesBroken : ExitCode.done;
}
