import type { Language } from '../../../src/schemas/model/codes.ts';
import { createPrompts } from '../../../src/io/prompts.ts';
import { newHome, runCli, type CliResult } from './run-cli.ts';
import { createTypist, type Typist } from './typist.ts';

export interface Guided {
  readonly typist: Typist;
  readonly home: string;
  readonly result: Promise<CliResult>;
}

/** Runs a command line as on a terminal of 80 columns on 2026-11-21, with somebody at the real prompts. */
export function runGuided(
  argv: readonly string[],
  { lang = 'en', home = newHome() }: { readonly lang?: Language; readonly home?: string } = {},
): Guided {
  const typist = createTypist();
  const result = runCli(['--as-of', '2026-11-21', '--lang', lang, ...argv], {
    home,
    deps: ({ terminal, texts, signal }) => ({
      terminal: {
        ...terminal,
        isInteractive: true,
        columns: 80,
        errWidth: 80,
        err: (text) => typist.output.write(text),
      },
      openPrompts: () =>
        Promise.resolve(
          createPrompts({
            input: typist.input,
            output: typist.output,
            signal,
            yes: texts.message('tickets.yes'),
            no: texts.message('tickets.no'),
          }),
        ),
    }),
  });
  return { typist, home, result };
}
