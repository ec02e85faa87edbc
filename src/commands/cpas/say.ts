import type { Deps } from '../../deps.ts';
import type { CalculationLayout } from '../../output/cpas/calculation-layout.ts';
import { wrap } from '../../output/wrap.ts';

type Shown = Pick<Deps, 'texts' | 'terminal' | 'settings'>;

export function outLayout({ texts, terminal, settings }: Shown, showsPersonalData = false): CalculationLayout {
  const { hasColor, isPlain } = settings;
  return { texts, hasColor, isPlain, width: terminal.outWidth, showsPersonalData };
}

export function errLayout({ texts, terminal, settings }: Shown): CalculationLayout {
  const { hasColor, isPlain } = settings;
  return { texts, hasColor, isPlain, width: terminal.errWidth, showsPersonalData: false };
}

export function sayErr({ terminal }: Pick<Deps, 'terminal'>, text: string): void {
  terminal.err(`${wrap(text, terminal.errWidth)}\n`);
}

export function sayOut({ terminal }: Pick<Deps, 'terminal'>, lines: readonly string[]): Promise<void> {
  return terminal.out(lines.map((line) => `${wrap(line, terminal.outWidth)}\n`).join(''));
}
