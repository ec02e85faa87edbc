import type { Texts } from '../../i18n/texts.ts';
import { wrap } from '../wrap.ts';
import { wrapAfter } from '../wrap-after.ts';
import { belgianMinute } from './belgian-instant.ts';
import type { RunItem } from './run-document.ts';
import { countWords, inputName } from './run-words.ts';

export interface PurgeShown {
  readonly go: readonly RunItem[];
  readonly stay: readonly {
    readonly runId: string;
    readonly reason: 'undecided' | 'inUse' | 'unreadable';
    readonly rows: number;
  }[];
}

/** Which runs go, which stay and why, and what is forgotten with those that go. */
export function renderPurgePlan(
  { go, stay }: PurgeShown,
  { texts, width }: { readonly texts: Texts; readonly width: number },
): string {
  const lines = [
    ...go.map((run) => wrapAfter('  ', goWords(run, texts), width)),
    ...stay.map(({ runId, reason, rows }) =>
      wrapAfter('  ', texts.message(`runs.purge.stays.${reason}`, { run: runId, count: rows }), width),
    ),
    ...(go.length === 0 ? [] : [wrap(texts.message('runs.purge.lost'), width)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function goWords({ runId, startedAt, files, counts, command = '' }: RunItem, texts: Texts): string {
  return texts.message('runs.purge.goes', {
    run: runId,
    at: belgianMinute(startedAt, texts),
    files: files.map((path) => inputName(path, texts)).join(', '),
    counts: counts === undefined ? '' : countWords(counts, command, texts),
  });
}
