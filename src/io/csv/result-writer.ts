import { basename, dirname, extname, join } from 'node:path';
import { toFolderError } from '../files/atomic-file.ts';
import { nodeFilePort, type FilePort } from '../files/file-port.ts';
import type { RequestFile } from './request-file.ts';
import { ACCEPTED_COLUMNS, REJECTED_COLUMNS } from './result-columns.ts';
import { createResultWriter, type ResultWriter } from './dialect-writer.ts';

/** Where the results of a request file go. */
export interface ResultPaths {
  readonly accepted: string;
  readonly rejected: string;
  readonly report: string;
}

/** A result file after the run. */
export interface PlacedResult {
  readonly path: string;
  readonly became: 'written' | 'removed' | 'none';
}

/** The two result files of one request file, written side by side while its rows are dealt with. */
export interface ResultFiles {
  readonly paths: ResultPaths;
  /** Rows that were filed; adds, in this order: status, ticket number, time of submission, warnings. */
  readonly accepted: ResultWriter;
  /** Rows to correct and feed back; adds, in this order: codes, columns, messages, fixes. */
  readonly rejected: ResultWriter;
  /** Puts both in their places, and says of each what became of it. @throws OutputError */
  commit(): Promise<readonly PlacedResult[]>;
  /** Leaves what was there before; does nothing after `commit`. */
  discard(): Promise<void>;
}

/** `leave.csv` gives `leave.accepted.csv` beside it or in `folder`; standard input gives `stdin.accepted.csv`. */
export function resultPaths(file: string, folder: string | undefined): ResultPaths {
  const name = file === '-' ? 'stdin.csv' : basename(file);
  const extension = extname(name);
  const stem = join(folder ?? dirname(file), basename(name, extension));
  return {
    accepted: `${stem}.accepted${extension || '.csv'}`,
    rejected: `${stem}.rejected${extension || '.csv'}`,
    report: `${stem}.report.json`,
  };
}

/** Starts both result files; makes the folder if need be. @throws OutputError */
export async function openResultFiles(
  { header }: Pick<RequestFile, 'header'>,
  folder: string | undefined,
  port: FilePort = nodeFilePort,
  acceptedColumns: readonly string[] = ACCEPTED_COLUMNS,
): Promise<ResultFiles> {
  const paths = resultPaths(header.file, folder);
  if (folder !== undefined) {
    await port.makeFolder(folder).catch((error: unknown) => {
      throw toFolderError(error, folder);
    });
  }
  const accepted = await createResultWriter(paths.accepted, header, acceptedColumns, port);
  let rejected: ResultWriter;
  try {
    rejected = await createResultWriter(paths.rejected, header, REJECTED_COLUMNS, port);
  } catch (error) {
    await accepted.discard();
    throw error;
  }
  const discard = async (): Promise<void> => {
    await accepted.discard();
    await rejected.discard();
  };
  return {
    paths,
    accepted,
    rejected,
    discard,
    async commit() {
      try {
        return [
          { path: paths.accepted, became: await accepted.commit() },
          { path: paths.rejected, became: await rejected.commit() },
        ];
      } finally {
        await discard();
      }
    },
  };
}
