import type { Deps } from '../../deps.ts';
import type { PlacedResult } from '../../io/csv/result-writer.ts';

/** Names the files that a run left, and those of earlier runs that it took away. */
export function tellPlaced(
  placed: readonly PlacedResult[],
  { settings, terminal, texts }: Pick<Deps, 'settings' | 'terminal' | 'texts'>,
): void {
  if (settings.isQuiet) return;
  for (const { path, became } of placed) {
    if (became === 'none') continue;
    const key = became === 'written' ? 'report.written' : 'report.removed';
    terminal.err(`${texts.message(key, { file: path })}\n`);
  }
}
