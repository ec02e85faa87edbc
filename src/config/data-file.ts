import { parse, YAMLParseError } from 'yaml';
import { InputError } from '../errors/app-error.ts';

/** What a text in JSON or YAML holds; JSON is YAML as well. @throws InputError that names the line */
export function parseDataFile(text: string, file: string): unknown {
  try {
    return parse(text, { prettyErrors: true });
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : 1;
    throw new InputError('mock.fileUnreadable', { file, entry: String(line) }, { cause: error });
  }
}
