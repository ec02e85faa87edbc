import { parse, YAMLParseError } from 'yaml';
import type * as z from 'zod';
import { InputError } from '../errors/app-error.ts';
import { MockFaults } from '../schemas/wire/mock-controls.ts';

/**
 * Fault rules from the text of a file, in JSON or YAML: a list of them, or an object with a seed and the list.
 * @throws InputError that names the place in the file, never what stands there
 */
export function parseFaultScript(text: string, file: string): MockFaults {
  const content = parseText(text, file);
  const isList = Array.isArray(content);
  const faults = MockFaults.safeParse(isList ? { items: content } : content);
  if (faults.success) return faults.data;
  const [issue] = faults.error.issues;
  throw issue === undefined
    ? new InputError('mock.faultInvalid', { file, entry: 'items' })
    : explain(issue, file, isList);
}

/** JSON is YAML as well. */
function parseText(text: string, file: string): unknown {
  try {
    return parse(text, { prettyErrors: true });
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : 1;
    throw new InputError('mock.faultsUnreadable', { file, line }, { cause: error });
  }
}

function explain(issue: z.core.$ZodIssue, file: string, isList: boolean): InputError {
  const at = (path: readonly PropertyKey[]): string => placeOf(isList ? path.slice(1) : path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return new InputError('mock.faultUnknownField', { file, entry: at([...issue.path, ...issue.keys.slice(0, 1)]) });
    case 'invalid_value':
      return notOneOf(file, at(issue.path), issue.values);
    case 'custom': {
      const values: unknown = issue.params?.['values'];
      if (Array.isArray(values)) return notOneOf(file, at(issue.path), values);
      return new InputError('mock.faultInvalid', { file, entry: at(issue.path) });
    }
    default:
      return new InputError('mock.faultInvalid', { file, entry: at(issue.path) });
  }
}

function notOneOf(file: string, entry: string, values: readonly unknown[]): InputError {
  return new InputError('mock.faultNotOneOf', { file, entry, values: values.map(String).join(', ') });
}

/** `items[2].kind`, or `[2].kind` in a file that is a list. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${String(step)}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
  return place === '' ? 'items' : place;
}
