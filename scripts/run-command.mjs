import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const withTools = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}` };

/** Runs the text of a script of package.json as npm would, without the cost of another npm. */
export const runScript = (script, options) => runCommand([script], { ...options, shell: true });

/**
 * Runs a command to its end, with no standard input and with the commands of the development dependencies at hand.
 * Never rejects: a command that cannot start has code 127, one that a signal ended has code 128.
 * @param {readonly string[]} command program and arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, show?: boolean, timeoutMs?: number }} options
 *   `show` passes the output through instead of collecting it
 * @returns {Promise<{ code: number, output: string, stdout: string, ms: number, timedOut: boolean }>}
 */
export function runCommand(
  [program, ...args],
  { cwd = root, env = withTools, shell = false, show = false, timeoutMs } = {},
) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      shell,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    let stdout = '';
    let timedOut = false;
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    const onTimeout = () => {
      timedOut = true;
      child.kill('SIGKILL');
    };
    const timer = timeoutMs === undefined ? undefined : setTimeout(onTimeout, timeoutMs);
    const end = (code) => {
      clearTimeout(timer);
      resolve({ code, output, stdout, ms: performance.now() - start, timedOut });
    };
    child.on('error', (error) => {
      output += `${program}: ${error.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 128));
  });
}
