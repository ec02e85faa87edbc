import type { ResumedRun } from '../runs/require-target.ts';
import type { RunChoices } from '../run-choice-flags.ts';
import type { Answers } from '../new/form.ts';

/** How an acceptance is made, of one notification or of many. */
export interface AcceptanceOptions {
  /** The legal statement, given by the caller. */
  readonly isCertified: boolean;
  /** No question but those without which there is no request, and the legal statement. */
  readonly isConfirmed: boolean;
  /** The employer agrees that all communication goes through his e-Box; undefined where nobody has said. */
  readonly eboxConsent: boolean | undefined;
  readonly allowDuplicate: boolean;
  readonly showsPersonalData: boolean;
}

export type AcceptOptions = AcceptanceOptions &
  (
    | {
        readonly ticketNumber: string;
        /** The employer's part as far as flags give it, as cells of a request file. */
        readonly answers: Answers;
      }
    | {
        /** Tickets with the employer's part of each. */
        readonly file: string;
        /** Folder for the result files; absent: beside the file. */
        readonly outDir: string | undefined;
        /** What the service refused in an earlier run is sent once more. */
        readonly retriesRefused: boolean;
        readonly choices: RunChoices;
        /** The run that is taken up again: at another service, nothing is accepted. */
        readonly resumes?: ResumedRun;
      }
  );
