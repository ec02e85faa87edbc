import type { Deps } from '../../deps.ts';

/** A result to a file, which appears whole or not at all, or to standard output. @throws OutputError */
export async function writeOutput(
  text: string,
  file: string | undefined,
  { terminal, texts, settings, createFile }: Pick<Deps, 'terminal' | 'texts' | 'settings' | 'createFile'>,
): Promise<void> {
  if (file === undefined) {
    await terminal.out(text);
    return;
  }
  const written = await createFile(file);
  try {
    await written.write(text);
    await written.commit();
  } finally {
    await written.discard();
  }
  if (!settings.isQuiet) terminal.err(`${texts.message('runs.written', { file })}\n`);
}
