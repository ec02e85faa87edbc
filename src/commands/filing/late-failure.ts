import type { Deps } from '../../deps.ts';
import { OutputError } from '../../errors/app-error.ts';

/**
 * Works with a terminal whose result may fail to be written without stopping the work: what was filed has to be written
 * down all the same. @throws OutputError the first such failure, once the work is done
 */
export async function withLateFailure<Result>(deps: Deps, work: (deps: Deps) => Promise<Result>): Promise<Result> {
  const failures: OutputError[] = [];
  const { terminal } = deps;
  const patient = {
    ...terminal,
    async out(text: string) {
      if (failures.length > 0) return;
      try {
        await terminal.out(text);
      } catch (error) {
        if (!(error instanceof OutputError)) throw error;
        failures.push(error);
      }
    },
  };
  const result = await work({ ...deps, terminal: patient });
  for (const failure of failures) throw failure;
  return result;
}
