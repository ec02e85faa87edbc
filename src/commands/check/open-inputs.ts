import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import { withProfileMapping, type InputOptions } from '../input-flags.ts';

export interface OpenInputs {
  readonly files: readonly RequestFile[];
  /** Removes what was kept of standard input. */
  close(): Promise<void>;
}

type OpenInputsDeps = Pick<Deps, 'openRequestFile' | 'spoolStandardInput' | 'settings'>;

/**
 * Opens every file before any is judged, so that a mistyped name costs no wait. `-` is standard input.
 * @throws InputError for a file that is unusable as a whole; UsageError when standard input is named twice.
 */
export async function openInputs(
  paths: readonly string[],
  input: InputOptions,
  { openRequestFile, spoolStandardInput, settings }: OpenInputsDeps,
): Promise<OpenInputs> {
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('input.stdinTwice');
  const options = { ...withProfileMapping(input, settings), defaults: settings.requestDefaults };
  const spooled = paths.includes('-') ? await spoolStandardInput() : undefined;
  const close = async (): Promise<void> => spooled?.remove();
  try {
    const files: RequestFile[] = [];
    for (const path of paths) {
      files.push(
        path === '-' && spooled !== undefined
          ? await openRequestFile(spooled.path, { ...options, name: '-' })
          : await openRequestFile(path, options),
      );
    }
    return { files, close };
  } catch (error) {
    await close();
    throw error;
  }
}
