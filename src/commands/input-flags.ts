import { Option, type Command } from 'commander';
import { badValue } from '../config/flag-values.ts';
import type { Settings } from '../config/settings.ts';
import { UsageError } from '../errors/app-error.ts';
import type { Texts } from '../i18n/texts.ts';
import type { RequestFileOptions } from '../io/csv/request-file.ts';
import { readEncodingName } from '../io/csv/encoding.ts';
import { createColumnLookup } from '../schemas/files/request-columns.ts';
import type { ColumnName } from '../schemas/model/columns.ts';
import { addRequestDefaultFlags } from './request-default-flags.ts';

/** How request files are read, as the flags of `check` and `submit` say it. */
export type InputOptions = Pick<
  RequestFileOptions,
  'delimiter' | 'encoding' | 'map' | 'ignoreUnknown' | 'isCallersOwn'
>;

export interface InputFlags {
  readonly map?: readonly string[];
  readonly ignoreUnknown?: boolean;
  readonly encoding?: string;
  readonly delimiter?: string;
}

export function addInputFlags(command: Command, texts: Texts): Command {
  command
    .addOption(
      new Option('--map <header=column>', texts.message('help.flag.map')).argParser(
        (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
      ),
    )
    .option('--ignore-unknown', texts.message('help.flag.ignoreUnknown'))
    .option('--encoding <name>', texts.message('help.flag.encoding'))
    .option('--delimiter <character>', texts.message('help.flag.delimiter'));
  return addRequestDefaultFlags(command, texts);
}

/** @throws UsageError for a value that is none of its flag. */
export function readInputFlags(flags: InputFlags): InputOptions {
  return {
    delimiter: flags.delimiter === undefined ? undefined : readDelimiter(flags.delimiter),
    encoding: flags.encoding === undefined ? undefined : readEncoding(flags.encoding),
    map: readMapping((flags.map ?? []).map(splitMapping)),
    ignoreUnknown: flags.ignoreUnknown === true,
  };
}

/** The flags' mapping on top of the profile's. @throws UsageError when the profile names a column that does not exist. */
export function withProfileMapping(options: InputOptions, { headerMapping }: Settings): InputOptions {
  return { ...options, map: { ...readMapping(Object.entries(headerMapping)), ...options.map } };
}

export function readDelimiter(value: string): string {
  const delimiter = value === 'tab' || value === '\\t' ? '\t' : value;
  if ([';', ',', '|', '\t'].includes(delimiter)) return delimiter;
  throw badValue({ name: '--delimiter', value }, '; , | tab');
}

export function readEncoding(value: string): NonNullable<InputOptions['encoding']> {
  const encoding = readEncodingName(value);
  if (encoding === undefined) throw badValue({ name: '--encoding', value }, 'utf-8, utf-16le, utf-16be, windows-1252');
  return encoding;
}

/** @throws UsageError */
export function splitMapping(text: string): readonly [string, string] {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new UsageError('usage.badMapping', { mapping: text });
  return [text.slice(0, at), text.slice(at + 1)];
}

function readMapping(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, ColumnName>> {
  const lookup = createColumnLookup();
  const mapping: Record<string, ColumnName> = {};
  for (const [header, name] of pairs) {
    const column = lookup(name);
    if (column === undefined) throw new UsageError('usage.badMapping', { mapping: `${header}=${name}` });
    mapping[header] = column;
  }
  return mapping;
}
