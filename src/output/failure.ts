import { AppError, UnknownColumnsError, UsageError } from '../errors/app-error.ts';
import { RefusedError } from '../errors/client-error.ts';
import { ExitCode } from '../errors/exit-code.ts';
import { maskPersonalData } from '../errors/mask-personal-data.ts';
import { issueText } from '../i18n/service-issue-text.ts';
import type { Texts } from '../i18n/texts.ts';
import { printable } from '../i18n/visible-text.ts';
import { parseIsoDate } from '../schemas/model/civil-date.ts';
import { COLUMN_NAMES } from '../schemas/model/columns.ts';
import { CODE_LISTS, type ParamValue, type Params } from '../schemas/model/finding.ts';
import { dottedEnterpriseNumber } from './enterprise-number.ts';
import { wrapAfter } from './wrap-after.ts';

export interface DescribedFailure {
  readonly exitCode: ExitCode;
  /** What goes to standard error, line break included. */
  readonly text: string;
}

export interface FailureLayout {
  readonly asJson: boolean;
  readonly isVerbose?: boolean;
  /** Where lines for a person break; nowhere when absent. */
  readonly width?: number;
}

/** Says why a command stopped: what happened and what to do next; for what we do not understand, how to report it. */
export function describeFailure(
  failure: unknown,
  texts: Texts,
  { asJson, isVerbose = false, width = Number.POSITIVE_INFINITY }: FailureLayout,
): DescribedFailure {
  if (!(failure instanceof AppError)) return describeBug(failure, texts, asJson);
  const { key, exitCode } = failure;
  const params = failure instanceof UsageError ? maskTyped(failure.params) : failure.params;
  const { message, fix: remedy } = texts.error(key, toWords(params));
  const fix = `${perhaps(failure, texts)}${remedy}`;
  const issues = issueTexts(failure, texts);
  const text = asJson
    ? `${JSON.stringify({ error: { ...params, key, exitCode, message, fix, ...(issues.length > 0 && { issues }) } })}\n`
    : [
        wrapAfter('baw: ', message, width),
        ...issues.map((issue) => wrapAfter('     - ', issue, width)),
        wrapAfter('     ', fix, width),
        ...(isVerbose ? causesOf(failure).map((cause) => `     (${cause})`) : []),
        '',
      ].join('\n');
  return { exitCode, text: printable(text) };
}

/** The name that a mistyped one is near to. */
function perhaps(failure: AppError, texts: Texts): string {
  const suggestion = failure instanceof UsageError ? failure.params['suggestion'] : undefined;
  return suggestion === undefined ? '' : `${texts.message('failure.perhaps', { suggestion })} `;
}

/** A 404 repeats in its issues what its message says. */
function issueTexts(failure: AppError, texts: Texts): readonly string[] {
  if (failure instanceof UnknownColumnsError) {
    return failure.unknown.map(({ header, index, nearest }) =>
      texts.message('failure.unknownColumn', { header, index, nearest: toColumns(nearest) }),
    );
  }
  if (!(failure instanceof RefusedError) || failure.status === 404) return [];
  return failure.issues.map((issue) => issueText(issue, texts));
}

/** What lies behind a failure, in the words of the system, for whoever has to find out why. */
function causesOf({ cause }: Error): readonly string[] {
  return cause instanceof Error ? [maskPersonalData(`${cause.name}: ${cause.message}`), ...causesOf(cause)] : [];
}

/** A number typed in the wrong place would otherwise end in the log of whoever runs this at night; a path stays usable. */
function maskTyped(params: AppError['params']): AppError['params'] {
  const masked = Object.entries(params).map(([name, value]): [string, string | number] =>
    typeof value === 'string' && name !== 'file' ? [name, maskPersonalData(value)] : [name, value],
  );
  return Object.fromEntries(masked);
}

/**
 * Codes of the service and columns are told by their label; a script reads the code or the name. Numbers here name something (a line, a port, a
 * process), so they are written as they are, not as amounts.
 */
export function toWords(params: AppError['params']): Params {
  const list = CODE_LISTS.find((known) => known === params['list']);
  const words = Object.entries(params).map(([name, value]): [string, ParamValue] =>
    name === 'expected' && list !== undefined
      ? [name, { codes: String(value).split(', '), list }]
      : [name, toWord(name, String(value))],
  );
  return Object.fromEntries(words);
}

function toWord(name: string, value: string): ParamValue {
  switch (name) {
    case 'requestStatus':
      return { list: 'requestStatus', code: value };
    case 'endDate': {
      const date = parseIsoDate(value);
      return date === undefined ? value : { date };
    }
    case 'enterpriseNumber':
      return dottedEnterpriseNumber(value);
    case 'decision':
      return { list: 'notificationStatus', code: value };
    case 'missing':
    case 'suggestion':
      return toColumns(value);
    default:
      return value;
  }
}

/** Columns by their label and their name, so that a reader of any language knows which are meant. */
function toColumns(names: string): ParamValue {
  const columns = names.split(', ').flatMap((name) => COLUMN_NAMES.find((known) => known === name) ?? []);
  return columns.length === 0 ? names : { columns };
}

function describeBug(failure: unknown, texts: Texts, asJson: boolean): DescribedFailure {
  const stack = maskPersonalData(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
  const message = texts.message('failure.bug');
  const text = asJson
    ? `${JSON.stringify({ error: { key: 'bug', exitCode: ExitCode.bug, message, stack } })}\n`
    : `baw: ${message}\n\n${stack}\n`;
  return { exitCode: ExitCode.bug, text: printable(text) };
}
