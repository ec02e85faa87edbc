import { Option, type Command } from 'commander';
import type { Deps } from '../deps.ts';
import { UsageError } from '../errors/app-error.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { Texts } from '../i18n/texts.ts';
import { CHANGE_FILE_COLUMNS, createChangeColumnLookup, type ChangeColumn } from '../schemas/files/change-columns.ts';
import type { ChangeKind } from '../schemas/files/journal-record.ts';
import type { ChangesOptions, NamedSet } from './changes/changes-options.ts';
import { readOut } from './read-out.ts';
import { addRunChoiceFlags, readRunChoices, type RunChoiceFlags } from './run-choice-flags.ts';
import { readDelimiter, readEncoding, splitMapping } from './input-flags.ts';

export interface ChangesFlags extends RunChoiceFlags {
  readonly file?: string;
  readonly map?: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly out?: string;
  readonly retryRefused?: boolean;
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly certify?: boolean;
  readonly yes?: boolean;
}

export type ChangesAction = (options: ChangesOptions, deps: Deps) => Promise<ExitCode>;

export const changeLazily: ChangesAction = async (options, deps) =>
  (await import('./changes/changes-action.ts')).changesAction(options, deps);

/** What a command takes that changes many requests: how their file is read, and where the results go. */
export function addChangesFlags(command: Command, texts: Texts, fileHelp: string): Command {
  command
    .option('--file <file>', fileHelp)
    .addOption(
      new Option('--map <header=column>', texts.message('help.flag.map')).argParser(
        (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
      ),
    )
    .option('--encoding <name>', texts.message('help.flag.encoding'))
    .option('--delimiter <character>', texts.message('help.flag.delimiter'))
    .option('--dry-run', texts.message('help.changes.dryRun'))
    .option('--out <folder>', texts.message('help.flag.out'))
    .option('--all', texts.message('help.flag.all'))
    .option('--retry-refused', texts.message('help.flag.retryRefused'));
  return addRunChoiceFlags(command, texts);
}

/** @throws UsageError for a value that is none of its flag. */
export function readChangesFlags(kind: ChangeKind, set: NamedSet, flags: ChangesFlags): ChangesOptions {
  const { delimiter, encoding, map, out } = flags;
  return {
    kind,
    set,
    input: {
      delimiter: delimiter === undefined ? undefined : readDelimiter(delimiter),
      encoding: encoding === undefined ? undefined : readEncoding(encoding),
      map: readChangeMapping(kind, map ?? []),
    },
    showAll: flags.all === true,
    isDryRun: flags.dryRun === true,
    isCertified: flags.certify === true,
    isConfirmed: flags.yes === true,
    outDir: readOut(out),
    retriesRefused: flags.retryRefused === true,
    choices: readRunChoices(flags),
  };
}

/** @throws UsageError for a column that such a file has not */
export function readChangeMapping(kind: ChangeKind, map: readonly string[]): Readonly<Record<string, ChangeColumn>> {
  const { required, optional } = CHANGE_FILE_COLUMNS[kind];
  const lookup = createChangeColumnLookup([...required, ...optional]);
  const mapping: Record<string, ChangeColumn> = {};
  for (const text of map) {
    const [header, name] = splitMapping(text);
    const column = lookup(name);
    if (column === undefined) throw new UsageError('usage.badMapping', { mapping: text });
    mapping[header] = column;
  }
  return mapping;
}

type NamedFlag = readonly [flag: string, value: unknown];

/** Of several ways to name requests. @throws UsageError for two of them */
export function refuseTwo(ways: readonly NamedFlag[]): void {
  const [first, second] = ways.filter(([, value]) => value !== undefined);
  if (first !== undefined && second !== undefined) {
    throw new UsageError('usage.conflictingFlags', { flag: first[0], other: second[0] });
  }
}

/** @throws UsageError for the first of these flags that was given along with `other` */
export function refuseWith(other: string, flags: readonly NamedFlag[]): void {
  const given = flags.find(([, value]) => value !== undefined);
  if (given !== undefined) throw new UsageError('usage.conflictingFlags', { flag: given[0], other });
}

/** What has no meaning for one request alone. */
export function ofSetsOnly({
  map,
  encoding,
  delimiter,
  out,
  concurrency,
  rate,
  maxErrors,
}: ChangesFlags): readonly NamedFlag[] {
  return [
    ['--map', map],
    ['--encoding', encoding],
    ['--delimiter', delimiter],
    ['--out', out],
    ['--concurrency', concurrency],
    ['--rate', rate],
    ['--max-errors', maxErrors],
  ];
}
