import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import { resultPaths } from '../../io/csv/result-writer.ts';

/**
 * Results of one file must not be written over those of another, nor over another file that is read.
 * @throws UsageError `usage.sameResult`
 */
export function requireOwnResults(
  files: readonly Pick<RequestFile, 'header'>[],
  outDir: string | undefined,
  { absolutePath }: Pick<Deps, 'absolutePath'>,
): void {
  /** The file that each place belongs to, as it was named. */
  const taken = new Map<string, string>();
  for (const { header } of files) if (header.file !== '-') claim(absolutePath(header.file), header.file);
  for (const { header } of files) {
    for (const path of Object.values<string>({ ...resultPaths(header.file, outDir) })) {
      claim(absolutePath(path), header.file);
    }
  }

  function claim(place: string, file: string): void {
    const other = taken.get(place);
    if (other !== undefined) throw new UsageError('usage.sameResult', { file, other, place });
    taken.set(place, file);
  }
}
