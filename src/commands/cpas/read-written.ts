import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { WrittenCalculation } from '../../schemas/files/written-calculation.ts';
import { askCalculation, type Answers } from './ask-calculation.ts';
import { isGuided } from './choose-sending.ts';
import type { CpasRequestOptions } from './cpas-actions.ts';
import { readNissOption } from './read-niss-option.ts';

export function hasFlaggedProofs({ proofs = [] }: CpasRequestOptions): boolean {
  return proofs.length > 0;
}

/**
 * The requests of the file, the flags or the answers, with the proofs that flags name. These lie in the working folder,
 * wherever the file is. @throws UsageError; InputError
 */
export async function readWritten(
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
