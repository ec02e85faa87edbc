#!/usr/bin/env node
import module from 'node:module';

declare const __BAW_VERSION__: string | undefined;

// Run from the sources, there is no build to say which version this is.
const version = typeof __BAW_VERSION__ === 'string' ? __BAW_VERSION__ : '0.0.0-dev';
const argv = process.argv.slice(2);

const ready = await readyAnswer();
if (ready === undefined) await run();
else {
  // What cannot be written is told as it is for every other command.
  process.stdout.once('error', () => void run());
  process.stdout.write(ready);
}

/** What needs none of the program. */
async function readyAnswer(): Promise<string | undefined> {
  const [word = '--help', ...more] = argv;
  if (more.length > 0) return undefined;
  if (word === '--version' || word === '-V') return `${version}\n`;
  if (word !== '--help' && word !== '-h') return undefined;
  const { readReadyHelp } = await import('../src/system/ready-help.ts');
  return readReadyHelp(process.env, new URL('.', import.meta.url));
}

async function run(): Promise<void> {
  // Node 22.1 and later keep compiled code between runs; Node 20 has no such function.
  const { enableCompileCache }: { builtinModules: unknown; enableCompileCache?: () => unknown } = module;
  enableCompileCache?.();
  const [{ main }, { createProcessWorld }] = await Promise.all([
    import('../src/main.ts'),
    import('../src/system/process-world.ts'),
  ]);
  process.exitCode = await main(argv, createProcessWorld(version), async (world, request) => {
    const { openDeps } = await import('../src/system-deps.ts');
    return openDeps(world, request);
  });
}
