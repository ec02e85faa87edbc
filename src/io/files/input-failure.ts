import { InputError } from '../../errors/app-error.ts';

/** What the operating system calls the failure, such as `ENOENT`; `undefined` when it is not one of its own. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

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
