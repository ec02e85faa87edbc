import { InputError } from '../../errors/app-error.ts';
import { findQuoteFault } from './quote-fault.ts';

interface Place {
  readonly file: string;
  /** Where the record begins. */
  readonly line: number;
  readonly limit: number;
}

/**
 * Why a record goes past the limit. A quoted cell that is open at the limit may be long or may never close: the file is
 * not read further to tell.
 */
export function endlessRecord(text: string, delimiter: string, { file, line, limit }: Place): InputError {
  const fault = text.includes('"') ? findQuoteFault(text, delimiter) : undefined;
  switch (fault?.kind) {
    case 'unclosed':
      return new InputError('input.unclosedQuote', { file, line: line + fault.line });
    case 'open':
      return new InputError('input.cellTooLong', { file, line: line + fault.line, limit });
    default:
      return new InputError('input.lineTooLong', { file, line, limit });
  }
}
