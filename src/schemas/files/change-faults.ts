import type { Params, Severity } from '../model/finding.ts';
import type { ChangeColumn } from './change-columns.ts';

/** What can be wrong with a row that asks for a change; each is worded in `i18n/…/messages/changes.ts`. */
export const CHANGE_FAULTS = [
  'change.ragged',
  'change.ticket-missing',
  'change.ticket-shape',
  'change.date-missing',
  'change.date-unreadable',
  'change.text-too-long',
  'change.text-personal',
  'change.control-characters',
  'change.type-missing',
  'change.type-unknown',
  'change.path-missing',
  'change.attachments-unreadable',
  'change.document-missing',
  'change.description-missing',
  'change.description-unused',
  'change.another',
  'change.not-found',
  'change.is-cancelled',
  'change.state',
  'change.replaces-missing',
  'change.replaces-twice',
  'change.replaces-other',
] as const;
export type ChangeFaultId = (typeof CHANGE_FAULTS)[number];

export interface ChangeFault {
  readonly id: ChangeFaultId;
  readonly severity: Severity;
  /** Null when the whole row is meant. */
  readonly column: ChangeColumn | null;
  readonly params: Params;
}

const IDS: ReadonlySet<string> = new Set(CHANGE_FAULTS);

export function isChangeFault(id: string): id is ChangeFaultId {
  return IDS.has(id);
}
