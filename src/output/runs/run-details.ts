import { formatEnterpriseNumber } from '../tickets/personal-data.ts';
import type { Texts } from '../../i18n/texts.ts';
import { belgianInstant } from './belgian-instant.ts';
import { renderFacts, type Fact, type FactLayout } from '../fact-lines.ts';
import { rowLines } from './row-lines.ts';
import type { RunDocument } from './run-document.ts';
import { countWords, inputPath, targetWords } from './run-words.ts';

export interface RunDetailsLayout extends FactLayout {
  /** Every row, however many there are. */
  readonly showsAll: boolean;
}

/** A small run is shown in full; of a large one enough to see what happened. */
const SHOWN_ROWS = 20;

/** Everything about a run: who, when, what, and what became of its rows. */
export function renderRunDetails(run: RunDocument, layout: RunDetailsLayout): string {
  const { texts, width, showsAll } = layout;
  const facts = [...headFacts(run, texts), ...journalFacts(run, texts)];
  const most = showsAll ? Number.POSITIVE_INFINITY : SHOWN_ROWS;
  const rows = rowLines(run.rows, { texts, width, most });
  return `${renderFacts(facts, layout)}${rows.map((line) => `${line}\n`).join('')}`;
}

export function headFacts(run: RunDocument, texts: Texts): readonly Fact[] {
  const { state, process, stoppedBy, filer, account, endedAt, inputs } = run;
  const fact = (key: Parameters<Texts['message']>[0], value: string): Fact => [texts.message(key), value];
  return [
    fact('runs.run', run.runId),
    fact('runs.command', `baw ${run.command}`),
    fact('runs.state', texts.message(`runs.state.${state}`, { process: String(process ?? '') })),
    ...(stoppedBy === undefined || state === 'interrupted'
      ? []
      : [fact('runs.stoppedBy', stopWords(stoppedBy, texts))]),
    fact('runs.target', targetWords(run.target, texts)),
    ...(filer === undefined ? [] : [fact('runs.filer', formatEnterpriseNumber(filer))]),
    ...(account === undefined ? [] : [fact('runs.account', account)]),
    fact('runs.version', `baw ${run.toolVersion}`),
    fact('runs.started', belgianInstant(run.startedAt, texts)),
    ...run.resumedAt.map((at) => fact('runs.resumed', belgianInstant(at, texts))),
    ...(endedAt === undefined ? [] : [fact('runs.ended', belgianInstant(endedAt, texts))]),
    ...inputs.flatMap(({ path, sha256 }): Fact[] => [
      fact('runs.input', inputPath(path, texts)),
      ...(sha256 === '' ? [] : [hashFact(sha256)]),
    ]),
    fact('runs.counts', countWords(run.counts, run.command, texts)),
  ];
}

/** The key of an error in a few words; one that is none of these is shown as it is. */
function stopWords(key: string, texts: Texts): string {
  if (key === 'service.notAllowed') return texts.message('runs.stoppedBy.notAllowed');
  if (key.startsWith('service.')) return texts.message('runs.stoppedBy.service');
  return key.startsWith('output.') ? texts.message('runs.stoppedBy.disk') : key;
}

function journalFacts({ journal }: RunDocument, texts: Texts): readonly Fact[] {
  const { path, bytes, records, sha256, isTorn } = journal;
  return [
    [texts.message('runs.journal'), path],
    ['', texts.message('runs.journal.size', { bytes, records })],
    hashFact(sha256),
    ...(isTorn ? [['', texts.message('runs.journal.torn')] as const] : []),
  ];
}

/** Nothing else on its line: whoever compares it copies it. */
export function hashFact(sha256: string): Fact {
  return ['SHA-256', sha256];
}
