import { OutputError } from '../errors/app-error.ts';

interface Output {
  readonly writable: boolean;
  /** What ended the stream, if a failure did. */
  readonly errored?: Error | null | undefined;
  write(text: string | Uint8Array, done: (error?: Error | null) => void): boolean;
}

/** The reader has seen enough (`baw list | head -1`): that ends the output, not the command. */
const READER_GONE: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/**
 * Writes a result, and waits for the reader when the pipe is full. A pipe that the reader closed takes everything at
 * once, and nothing.
 * @throws OutputError `output.standardOutput`
 */
export function writeInFull(stream: Output, text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const settle = (error: unknown): void => {
      const failure = toFailure(error);
      if (failure === undefined) resolve();
      else reject(failure);
    };
    if (!stream.writable) {
      settle(stream.errored);
      return;
    }
    try {
      stream.write(text, settle);
    } catch (error) {
      settle(error);
    }
  });
}

function toFailure(error: unknown): OutputError | undefined {
  if (!(error instanceof Error)) return undefined;
  const detail = 'code' in error ? String(error.code) : error.name;
  if (READER_GONE.has(detail)) return undefined;
  return new OutputError('output.standardOutput', { detail }, { cause: error });
}
