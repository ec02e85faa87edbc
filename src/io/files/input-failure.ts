import { InputError } from '../../errors/app-error.ts';
import { systemCode } from './system-code.ts';

/** Turns a failure to open or read a file into one that a user understands; anything else is a bug and stays one. */
export function toInputError(error: unknown, file: string): unknown {
  const code = systemCode(error);
  switch (code) {
    case undefined:
      return error;
    case 'ENOENT':
    case 'ENOTDIR':
      return new InputError('input.notFound', { file }, { cause: error });
    case 'EISDIR':
      return new InputError('input.isFolder', { file }, { cause: error });
    case 'EACCES':
    case 'EPERM':
      return new InputError('input.notPermitted', { file }, { cause: error });
    default:
      return new InputError('input.notReadable', { file, detail: code }, { cause: error });
  }
}

/** @throws InputError where the action meets the system's no. */
export async function orInputError<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw toInputError(error, file);
  }
}
