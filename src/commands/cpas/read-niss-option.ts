import type { Deps } from '../../deps.ts';
import { findNissFault } from '../../domain/identifiers/niss.ts';
import { UsageError } from '../../errors/app-error.ts';
import { maskNiss } from '../../output/tickets/personal-data.ts';
import { readNiss } from '../../schemas/files/cells.ts';
import type { NissSource } from '../list.ts';

type NissDeps = Pick<Deps, 'terminal' | 'texts' | 'openPrompts' | 'readStandardInputLine' | 'clock'>;

/** @throws UsageError when what was given is no national number, which is not repeated in the message. */
export async function readNissOption(niss: NissSource | undefined, deps: NissDeps): Promise<string | undefined> {
  if (niss === undefined) return undefined;
  const text = niss.from === 'flag' ? niss.text : await readText(niss.from, deps);
  if (!isNiss(text, deps)) throw new UsageError('usage.badNiss', { flag: '--niss' });
  return readNiss(text.trim());
}

function isNiss(text: string, { clock }: Pick<Deps, 'clock'>): boolean {
  return findNissFault(readNiss(text.trim()), clock.today()) === undefined;
}

async function readText(from: 'prompt' | 'stdin', deps: NissDeps): Promise<string> {
  if (from === 'stdin') return deps.readStandardInputLine();
  const { terminal, texts, openPrompts } = deps;
  if (!terminal.isInteractive) {
    throw new UsageError('usage.missingFlag', { flag: '--niss -', what: texts.message('list.nissWhat') });
  }
  const prompts = await openPrompts();
  return prompts.input({
    message: texts.message('list.askNiss'),
    check: (answer) => isNiss(answer, deps) || texts.error('usage.badNiss', { flag: '--niss' }).fix,
    shown: (answer) => maskNiss(readNiss(answer.trim())),
  });
}
