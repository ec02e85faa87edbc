import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { InterruptedError, OutputError } from '../errors/app-error.ts';

export interface SpooledInput {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * Keeps standard input in a file that only the user can read, because requests are read twice.
 * @throws InterruptedError; OutputError
 */
export async function spoolStandardInput(stdin: NodeJS.ReadableStream, signal: AbortSignal): Promise<SpooledInput> {
  const folder = await mkdtemp(path.join(tmpdir(), 'baw-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const file = path.join(folder, 'stdin');
  try {
    await pipeline(stdin, createWriteStream(file, { mode: 0o600 }), { signal });
  } catch (error) {
    await remove();
    if (signal.aborted) throw new InterruptedError('interrupted.before', {}, { cause: error });
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
      throw new OutputError('output.diskFull', { file }, { cause: error });
    }
    throw error;
  }
  return { path: file, remove };
}

/** The first line, without its end; empty when there is none. @throws InterruptedError */
export async function readFirstLine(stdin: NodeJS.ReadableStream, signal: AbortSignal): Promise<string> {
  const lines = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY, signal });
  for await (const line of lines) return line;
  if (signal.aborted) throw new InterruptedError('interrupted.before');
  return '';
}

/** Everything, as text. @throws InterruptedError */
export async function readText(stdin: NodeJS.ReadableStream, signal: AbortSignal): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY, signal }))
    lines.push(line);
  if (signal.aborted) throw new InterruptedError('interrupted.before');
  return lines.join('\n');
}

/** All of it, or as much as there may be. @throws InterruptedError */
export async function readAtMost(stdin: NodeJS.ReadableStream, limit: number, signal: AbortSignal): Promise<string> {
  let text = '';
  const chunks = stdin[Symbol.asyncIterator]();
  let give: (reason: InterruptedError) => void = () => undefined;
  const interrupted = new Promise<never>((_, reject) => {
    give = reject;
  });
  // Nobody may be waiting when it comes.
  interrupted.catch(() => undefined);
  const onAbort = (): void => give(new InterruptedError('interrupted.before'));
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    while (text.length <= limit) {
      const chunk = await Promise.race([interrupted, chunks.next()]);
      if (chunk.done === true) break;
      text += String(chunk.value);
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
  return text.slice(0, limit);
}
