import { CsvRequestFile } from './csv-request-file.ts';
import { createChunkDecoding } from './decode-chunks.ts';
import { findHeader } from './find-header.ts';
import { inspectFile } from './inspect-file.ts';
import { createMappedLookup, mapHeader } from './map-header.ts';
import type { FileDescription, FileHeader, RequestFile, RequestFileOptions } from './request-file.ts';

/**
 * Opens a request file: reads it through once for its encoding and hash, then its header.
 * @throws InputError for everything that makes the file as a whole unusable
 */
export async function openRequestFile(path: string, options: RequestFileOptions): Promise<RequestFile> {
  const file = options.name ?? path;
  const inspection = await inspectFile(path, file, options.encoding);
  const { encoding, bomLength, head, sha256, size, expectedRows } = inspection;
  const { prepare, decode } = createChunkDecoding(encoding, inspection);
  const lookup = createMappedLookup(options.map);
  const isWhole = head.length + bomLength === size;
  const found = findHeader(prepare(head), isWhole, decode, lookup, file, options.delimiter);
  const { cells, delimiter, line, lineEnding, hasSepLine } = found;
  const { columns, carried } = mapHeader(cells, lookup, { file, line }, options);
  const header: FileHeader = {
    file,
    encoding,
    // A mark that an override made meaningless must not come back in front of other bytes.
    hasBom: bomLength > 0 && encoding !== 'windows-1252',
    delimiter,
    lineEnding,
    hasSepLine,
    line,
    columns,
    carried,
    sha256,
    size,
    expectedRows,
  };
  return new CsvRequestFile({
    path,
    header,
    inspection,
    defaults: options.defaults,
    ignoresUnknown: options.ignoreUnknown === true,
  });
}

/** A file that another thread has opened; what it is called and how it is read was settled there. */
export function reopenRequestFile(description: FileDescription): RequestFile {
  return new CsvRequestFile(description);
}
