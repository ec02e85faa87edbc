import type { Command } from 'commander';
import type { CommandContext } from '../../../src/commands/command-context.ts';
import { localizeProgram } from '../../../src/commands/localize.ts';
import type { Deps } from '../../../src/deps.ts';
import { loadTexts } from '../../../src/i18n/load.ts';

/**
 * Runs only the flags of one command: `create` gives it an action that records its options. The dependencies are an
 * empty object, which nothing may touch before the options are known.
 */
export async function parseFlags<Options>(
  argv: readonly string[],
  create: (context: CommandContext, act: (options: Options) => Promise<0>) => Command,
): Promise<Options> {
  const texts = await loadTexts('en');
  const seen: Options[] = [];
  const context: CommandContext = { texts, start: () => Promise.resolve(untouchable()), finish: () => undefined };
  const command = create(context, (options) => {
    seen.push(options);
    return Promise.resolve(0);
  });
  localizeProgram(command, texts, () => undefined);
  for (const child of command.commands) child.copyInheritedSettings(command);
  await command.parseAsync([...argv], { from: 'user' });
  const [options] = seen;
  if (options === undefined) throw new TypeError('the command did not run');
  return options;
}

/** Stands in for the outside world and fails loudly when a command reaches for it while its flags are read. */
function untouchable(): Deps {
  const proxy: unknown = new Proxy(
    {},
    {
      get: (_target, name) => {
        // A promise asks every value that it resolves to whether it is one.
        if (name === 'then') return undefined;
        throw new TypeError(`flags touched ${String(name)}`);
      },
    },
  );
  if (isDeps(proxy)) return proxy;
  throw new TypeError('a proxy is an object');
}

function isDeps(value: unknown): value is Deps {
  return typeof value === 'object';
}
