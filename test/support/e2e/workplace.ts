import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { newHome, runCli, type CliResult, type CliSetting } from '../cli/run-cli.ts';
import { readLedger, readReport, type LedgerEntry, type Report } from './documents.ts';
import { readTable, type Table } from './table.ts';

/** The day on which the sample files and the generated rows are judged. */
export const AS_OF = '2026-11-21';

export type Sample = 'hr' | 'bureau' | 'schools';

/** Someone's working folder, with a data folder of its own beside it. */
export interface Workplace {
  readonly folder: string;
  readonly home: string;
  /** The path of a file in the working folder. */
  at(name: string): string;
  /** Runs `baw` on the day of the samples. */
  baw(argv: readonly string[], setting?: CliSetting): Promise<CliResult>;
  /** `baw … --json` of `check` or `submit`, with its document. */
  report(argv: readonly string[], setting?: CliSetting): Promise<CliResult & { readonly report: Report }>;
  /** Everything that the service holds. */
  ledger(argv?: readonly string[]): Promise<readonly LedgerEntry[]>;
  table(name: string): Promise<Table>;
}

export function newWorkplace(home = newHome()): Workplace {
  const folder = newHome();
  const at = (name: string): string => path.join(folder, name);
  const baw: Workplace['baw'] = (argv, setting = {}) => runCli(['--as-of', AS_OF, ...argv], { home, ...setting });
  return {
    folder,
    home,
    at,
    baw,
    async report(argv, setting) {
      const result = await baw([...argv, '--json'], setting);
      if (result.stdout === '') throw new Error(`no document: ${result.stderr}`);
      return { ...result, report: readReport(result.stdout) };
    },
    async ledger(argv = []) {
      return readLedger((await baw(['mock', 'ledger', '--json', ...argv])).stdout);
    },
    table: (name) => readTable(at(name)),
  };
}

const FIXTURES = path.join(import.meta.dirname, '../../../fixtures/requests');

/** Puts a sample file into the folder, by default under its own name. */
export async function copySample(workplace: Workplace, sample: Sample, name = `${sample}.csv`): Promise<string> {
  await copyFile(path.join(FIXTURES, `${sample}.csv`), workplace.at(name));
  return workplace.at(name);
}

/** The verdict of each row that the sample comes with; `ruleId` empty for accepted ones. */
export interface ExpectedRow {
  readonly record: number;
  readonly isAccepted: boolean;
  readonly ruleId: string;
}

export async function readExpected(sample: Sample): Promise<readonly ExpectedRow[]> {
  const text = await readFile(path.join(FIXTURES, `${sample}.csv.expected.csv`), 'utf8');
  return text
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [record, expected, ruleId = ''] = line.split(';');
      return { record: Number(record), isAccepted: expected === 'accepted', ruleId };
    });
}

/** A wait that is over at once. */
export const withoutWaiting: CliSetting = { deps: () => ({ delay: () => Promise.resolve() }) };

/** The same, after which as much time has gone by on the clock of the command. */
export const waitingInNoTime: CliSetting = {
  deps: ({ clock }) => {
    let waited = 0;
    return {
      clock: { today: () => clock.today(), now: () => clock.now() + waited },
      delay: (ms) => {
        waited += ms;
        return Promise.resolve();
      },
    };
  },
};
