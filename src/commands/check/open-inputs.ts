import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import { refuseUnusedMapping } from '../../io/csv/map-header.ts';
import { withProfileMapping, type InputOptions } from '../input-flags.ts';

export interface OpenInputs {
  readonly files: readonly RequestFile[];
  /** Removes what was kept of standard input. */
  close(): Promise<void>;
}

type OpenInputsDeps = Pick<Deps, 'openRequestFile' | 'spoolStandardInput' | 'settings'>;

/**
 * Opens every file before any is judged, so that a mistyped name costs no wait. `-` is standard input.
 * @throws InputError for a file that is unusable as a whole; UsageError when standard input is named twice, or a column
 * is mapped that no file has
 */
export async function openInputs(
  paths: readonly string[],
  input: InputOptions,
  { openRequestFile, spoolStandardInput, settings }: OpenInputsDeps,
): Promise<OpenInputs> {
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('input.stdinTwice');
  const named = Object.keys(input.map ?? {});
  const options = {
    ...withProfileMapping(input, settings),
    defaults: settings.requestDefaults,
    mustHave: paths.length === 1 ? named : [],
  };
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
    // Of several files it is enough that one has the column.
    const headers = files.flatMap(({ header }) => header.columns.map((column) => column.header));
    refuseUnusedMapping(named, headers, files.map(({ header }) => header.file).join(', '));
    return { files, close };
  } catch (error) {
    await close();
    throw error;
  }
}
