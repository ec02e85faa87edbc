import { CommanderError, type Command } from 'commander';
import { createProgram } from './commands/program.ts';
import { toUsageError } from './commands/localize.ts';
import { findHomeFolder } from './config/home-folder.ts';
import { chooseLanguage, findFlagValue } from './config/language.ts';
import { peekProfileLanguage } from './config/profile-language.ts';
import type { Deps } from './deps.ts';
import { ExitCode } from './errors/exit-code.ts';
import { loadTexts } from './i18n/load.ts';
import type { Texts } from './i18n/texts.ts';
import { describeFailure } from './output/failure.ts';
import { lineWidth } from './output/line-width.ts';
import { wrapAfter } from './output/wrap-after.ts';
import { writeInFull } from './output/write-in-full.ts';
import type { World } from './world.ts';

/** Builds what commands use of the outside world; `flags` are those of the command and the global ones. */
export type OpenDeps = (
  world: World,
  request: { readonly flags: Readonly<Record<string, unknown>>; readonly texts: Texts },
) => Promise<Deps>;

/** Runs one command line. Every failure ends here, as a message and an exit code. */
export async function main(argv: readonly string[], world: World, openDeps: OpenDeps): Promise<ExitCode> {
  const texts = await openTexts(argv, world);
  world.setLastWords?.(`\n${wrapAfter('baw: ', texts.message('failure.endedAtOnce'), lineWidth(world.stderr))}\n`);
  let exitCode: ExitCode = ExitCode.done;
  const tell = (failure: unknown): void => {
    const described = describeFailure(failure, texts, {
      asJson: wantsJson(argv, world),
      isVerbose: argv.includes('--verbose') || world.env['BAW_VERBOSE'] === '1',
      width: lineWidth(world.stderr),
    });
    // The terminal has written ^C where the message would begin.
    const isEchoed = described.exitCode === ExitCode.interrupted && world.signal.aborted && world.stderr.isTTY === true;
    world.stderr.write(isEchoed ? `\n${described.text}` : described.text);
    exitCode = described.exitCode;
  };
  const printed: string[] = [];
  try {
    const program = createProgram(
      {
        texts,
        start: (command: Command) => openDeps(world, { flags: command.optsWithGlobals(), texts }),
        finish: (code) => {
          exitCode = code;
        },
      },
      { version: world.version, writeOut: (text) => printed.push(text) },
    );
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    const failure = error instanceof CommanderError ? toUsageError(error) : error;
    if (failure !== undefined) tell(failure);
  }
  await writeInFull(world.stdout, printed.join('')).catch(tell);
  return exitCode;
}

async function openTexts(argv: readonly string[], world: World): Promise<Texts> {
  const wanted = chooseLanguage(argv, world.env, () =>
    peekProfileLanguage(
      findHomeFolder(world.env, world.machine),
      findFlagValue(argv, '--profile') ?? world.env['BAW_PROFILE'],
    ),
  );
  return loadTexts(wanted);
}

/** Known without parsing, because the command line itself may be what is wrong. */
function wantsJson(argv: readonly string[], { env }: World): boolean {
  return [argv.includes('--json'), argv.includes('--ndjson'), env['BAW_JSON'] === '1', env['BAW_NDJSON'] === '1'].some(
    Boolean,
  );
}
