import { spawn } from 'node:child_process';

/** Starts the built program with a data folder of its own; none of the user's settings reach it. */
export function startProgram(program, argv, home) {
  const child = spawn(process.execPath, [program, ...argv], {
    env: { BAW_HOME: home, LANG: 'C', PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal, stdout, stderr }));
  });
  return {
    ended,
    kill: (signal) => child.kill(signal),
    isOver: () => child.exitCode !== null || child.signalCode !== null,
    firstLine: () =>
      new Promise((resolve, reject) => {
        const look = () => {
          const end = stdout.indexOf('\n');
          if (end >= 0) resolve(stdout.slice(0, end));
        };
        look();
        child.stdout.on('data', look);
        ended.then(() => reject(new Error(`ended before its first line: ${stderr}`)), reject);
      }),
  };
}

/** The simulated service as a process that can be killed, and started again at the same address on the same state. */
export class ServiceProcess {
  #program;
  #folder;
  #options;
  #running;
  #url;

  constructor(program, folder, options) {
    this.#program = program;
    this.#folder = folder;
    this.#options = options;
  }

  get url() {
    return this.#url;
  }

  async start() {
    const port = this.#url === undefined ? '0' : new URL(this.#url).port;
    const argv = ['mock', 'start', '--port', port, '--state', `${this.#folder}/state`, ...this.#options];
    this.#running = startProgram(this.#program, argv, `${this.#folder}/service-home`);
    this.#url = (await this.#running.firstLine()).replace('listening on ', '');
  }

  async kill() {
    this.#running?.kill('SIGKILL');
    await this.#running?.ended;
  }

  async #get(path) {
    return (await fetch(`${this.#url}/mock/v1${path}`)).json();
  }

  /** Everything that it holds. */
  async ledger() {
    return (await this.#get('/ledger')).requests;
  }

  /** How many changes and questions it has received since it started, at most a thousand. */
  async countCalls() {
    return (await this.#get('/calls')).items.length;
  }

  async forgetCalls() {
    await fetch(`${this.#url}/mock/v1/calls`, { method: 'DELETE' });
  }

  /** Says whether the service knows these faults. */
  async setFaults(items) {
    const body = JSON.stringify({ items });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${this.#url}/mock/v1/faults`, { method: 'PUT', body, headers })).ok;
  }
}
