import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** Keys that a person presses besides letters. */
export const keys = { enter: '\r', ctrlC: '\u0003', down: '\u001B[B', up: '\u001B[A', backspace: '\u007F' } as const;

export interface Typist {
  /** What the prompts read and write. */
  readonly input: PassThrough;
  readonly output: PassThrough;
  /** Waits until the screen has shown the text since the last thing typed, then types. */
  answer(text: string, typed: string): Promise<void>;
  /** Everything shown so far, without colours and cursor movements. */
  screen(): string;
}

/** Someone at a terminal who reads what is asked before typing. */
export function createTypist(): Typist {
  const input = new PassThrough();
  const output = new PassThrough();
  // Every prompt ends the stream that it pipes into, unless it is one of the process, which cannot be ended.
  output.end = () => output;
  let shown = '';
  let read = 0;
  let onShown: () => void = () => undefined;
  output.on('data', (chunk: Buffer) => {
    shown += stripVTControlCharacters(chunk.toString('utf8'));
    onShown();
  });

  const waitFor = (text: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        const at = shown.indexOf(text, read);
        if (at < 0) return;
        read = shown.length;
        onShown = () => undefined;
        resolve();
      };
      onShown = look;
      look();
    });

  return {
    input,
    output,
    screen: () => shown,
    async answer(text, typed) {
      await waitFor(text);
      // The prompt listens for keys only after it has drawn itself.
      await new Promise((resolve) => setImmediate(resolve));
      input.write(typed);
    },
  };
}
