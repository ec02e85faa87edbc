import type { Terminal } from '../../deps.ts';
import { OutputError } from '../../errors/app-error.ts';

export interface PatientTerminal {
  readonly terminal: Terminal;
  /** The first failure to write a result, if there was one. */
  readonly failure: () => OutputError | undefined;
}

/**
 * A terminal whose result may fail to be written without stopping the work: what was filed has to be written down all
 * the same, and the failure told at the end.
 */
export function withLateFailure(terminal: Terminal): PatientTerminal {
  let failure: OutputError | undefined;
  return {
    terminal: {
      ...terminal,
      async out(text) {
        if (failure !== undefined) return;
        try {
          await terminal.out(text);
        } catch (error) {
          if (!(error instanceof OutputError)) throw error;
          failure = error;
        }
      },
    },
    failure: () => failure,
  };
}
