import type { Deps } from '../../deps.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import type { WrittenCalculation } from '../../schemas/files/written-calculation.ts';
import type {
  CalculationAttachmentType,
  CalculationPhase,
  CalculationStatus,
  RecalculationReason,
} from '../../schemas/model/workday-codes.ts';
import type { RunChoices } from '../run-choice-flags.ts';
import type { ResumedRun } from '../runs/require-target.ts';
import type { NissSource } from '../list.ts';

export interface CpasRequestOptions {
  /** Undefined: asked on the terminal, or given by the flags. */
  readonly file: string | undefined;
  readonly fromFlags: WrittenCalculation | undefined;
  readonly niss: NissSource | undefined;
  readonly centre: string | undefined;
  readonly isDraft: boolean;
  /** The draft, or what was sent back, that gets this content. */
  readonly intoTicket: string | undefined;
  readonly allowsDuplicate: boolean;
  readonly isCertified: boolean;
  /** Of a file: what the service refused in an earlier run is asked once more. */
  readonly retriesRefused: boolean;
  readonly choices: RunChoices;
  /** The run that is taken up again: at another service, nothing is asked for. */
  readonly resumes?: ResumedRun;
}

export interface CpasListOptions {
  readonly statuses: readonly CalculationStatus[];
  readonly phases: readonly CalculationPhase[];
  readonly clientReference: string | undefined;
  readonly niss: NissSource | undefined;
  readonly showsPersonalData: boolean;
}

export interface CpasShowOptions {
  readonly ticketNumber: string;
  readonly showsPersonalData: boolean;
  /** As a file that `cpas request` reads. */
  readonly isAsFile: boolean;
}

export interface CpasSubmitOptions {
  readonly ticketNumber: string;
  readonly isCertified: boolean;
}

export interface CpasReviseOptions {
  readonly ticketNumber: string;
  readonly reason: RecalculationReason | undefined;
  readonly clientReference: string | undefined;
}

export interface CpasAttachOptions {
  readonly ticketNumber: string;
  readonly file: string;
  readonly type: CalculationAttachmentType;
  readonly description: string | undefined;
}

export interface CpasEstimateOptions {
  readonly file: string;
  readonly centre: string | undefined;
}

export interface CpasContactOptions {
  /** Undefined: every office. */
  readonly ticketNumber: string | undefined;
}

export interface CpasActions {
  request(options: CpasRequestOptions, deps: Deps): Promise<ExitCode>;
  list(options: CpasListOptions, deps: Deps): Promise<ExitCode>;
  show(options: CpasShowOptions, deps: Deps): Promise<ExitCode>;
  submit(options: CpasSubmitOptions, deps: Deps): Promise<ExitCode>;
  revise(options: CpasReviseOptions, deps: Deps): Promise<ExitCode>;
  attach(options: CpasAttachOptions, deps: Deps): Promise<ExitCode>;
  result(options: { readonly ticketNumber: string }, deps: Deps): Promise<ExitCode>;
  contact(options: CpasContactOptions, deps: Deps): Promise<ExitCode>;
  estimate(options: CpasEstimateOptions, deps: Deps): Promise<ExitCode>;
}
