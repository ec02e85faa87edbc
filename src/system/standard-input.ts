import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { OutputError } from '../errors/app-error.ts';

export interface SpooledInput {
  readonly path: string;
  remove(): Promise<void>;
}

/** Keeps standard input in a file that only the user can read, because requests are read twice. */
export async function spoolStandardInput(stdin: NodeJS.ReadableStream): Promise<SpooledInput> {
  const folder = await mkdtemp(path.join(tmpdir(), 'baw-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const file = path.join(folder, 'stdin');
  try {
    await pipeline(stdin, createWriteStream(file, { mode: 0o600 }));
  } catch (error) {
    await remove();
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
      throw new OutputError('output.diskFull', { file }, { cause: error });
    }
    throw error;
  }
  return { path: file, remove };
}

/** The first line, without its end; empty when there is none. */
export async function readFirstLine(stdin: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) return line;
  return '';
}

/** Everything, as text. */
export async function readText(stdin: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
