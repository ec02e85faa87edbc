import { joinParts } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';
import { wrap } from '../wrap.ts';

export interface RecognisedFile {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly rows: number;
  readonly blankLines: number;
  readonly columns: readonly { readonly header: string; readonly column: string | null }[];
  readonly carried: readonly string[];
}

/** One sentence that says what was recognised in a file, so that a wrong guess is seen before its consequences. */
export function renderVerdictLine(file: RecognisedFile, texts: Texts, width: number): string {
  const mapped = file.columns.filter(({ column }) => column !== null).length;
  const parts = [
    texts.message('report.verdict', {
      file: file.file,
      encoding: file.encoding,
      delimiter:
        file.delimiter === '\t'
          ? texts.message('report.tab')
          : texts.message('report.delimiter', { sign: file.delimiter }),
      rows: file.rows,
      mapped,
    }),
  ];
  if (file.carried.length > 0) {
    parts.push(texts.message('report.carried', { count: file.carried.length, names: file.carried.join(', ') }));
  }
  if (file.blankLines > 0) parts.push(texts.message('report.blankLines', { count: file.blankLines }));
  return `${wrap(`${joinParts(parts, texts.language)}.`, width)}\n`;
}
