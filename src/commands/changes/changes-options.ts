import type { ChangeFileOptions } from '../../io/csv/open-change-file.ts';
import type { ResumedRun } from '../runs/require-target.ts';
import type { RunChoices } from '../run-choice-flags.ts';
import type { WantedChange } from './wanted-change.ts';
import type { ChangeKind } from '../../schemas/files/journal-record.ts';

/** How the user named the requests. */
export type NamedSet =
  | { readonly from: 'one'; readonly wanted: WantedChange }
  | { readonly from: 'file'; readonly path: string }
  /** Everything that a run filed and that still stands. */
  | { readonly from: 'run'; readonly run: string }
  /** Absent: they are read from standard input. */
  | { readonly from: 'tickets'; readonly tickets: readonly string[] | undefined };

export interface ChangesOptions {
  readonly kind: ChangeKind;
  readonly set: NamedSet;
  readonly input: Pick<ChangeFileOptions, 'delimiter' | 'encoding' | 'map'>;
  readonly showAll: boolean;
  readonly isDryRun: boolean;
  /** The legal statement, given by the caller for all these changes. */
  readonly isCertified: boolean;
  /** No further question. */
  readonly isConfirmed: boolean;
  /** Folder for the result files; absent: beside the file. */
  readonly outDir: string | undefined;
  /** What the service refused in an earlier run is asked once more. */
  readonly retriesRefused: boolean;
  readonly choices: RunChoices;
  /** The run that is taken up again: at another service, nothing is changed. */
  readonly resumes?: ResumedRun;
}
