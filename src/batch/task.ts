import type { Accepts } from '../schemas/files/journal-record.ts';
import type { NewCareerBreakRequest } from '../schemas/wire/career-break-request.ts';
import type { NewCalculationRequest } from '../schemas/wire/workday-calculation.ts';
import type { Change } from './change.ts';
import type { OpenIntent } from './open-intent.ts';

/** A request to file. */
export interface CreateTask {
  readonly kind: 'create';
  /** The same for the same content, whatever the row's place; tasks with equal keys are done once. */
  readonly contentKey: string;
  readonly body: NewCareerBreakRequest;
  /** What this machine sent for the same leave, and may have been filed. */
  readonly doubtful?: OpenIntent;
  /** The request that this one is to take the place of, which still stands, and may look like this one. */
  readonly replaces?: string;
  /** The notification whose acceptance files it. */
  readonly accepts?: Accepts;
}

/** A change to make of a request that is filed. */
export interface ChangeTask {
  readonly kind: 'change';
  readonly contentKey: string;
  readonly change: Change;
  /** It may have been made without this run: the service is asked for it before it is sent first. */
  readonly mayBeThere?: boolean;
}

/** A calculation of working days to ask for. */
export interface CalculationTask {
  readonly kind: 'calculation';
  readonly contentKey: string;
  readonly body: NewCalculationRequest;
  /** Requests of the same content that stand already: never what becomes of this one. */
  readonly except: readonly string[];
}

/** One thing to ask of the service, once. */
export type Task = CreateTask | ChangeTask | CalculationTask;
