import type { Environment } from './config/language.ts';
import type { Machine } from './config/home-folder.ts';

/** An output stream; `isTTY` and `columns` are there when it is a terminal. */
export type OutStream = NodeJS.WritableStream & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  /** What ended the stream, if a failure did. */
  readonly errored?: Error | null | undefined;
};

/** The process as the program sees it; tests hand in another. */
export interface World {
  readonly env: Environment;
  readonly machine: Machine;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
  readonly version: string;
  /** How the program was called, and with what; `baw` alone when absent. */
  readonly commandLine?: readonly string[];
  /** Gives the last words of a process that is ended at once, by a second Ctrl-C. */
  setLastWords?(text: string): void;
}
