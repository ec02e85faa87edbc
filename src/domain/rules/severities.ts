import { SEVERITIES, type Severity } from '../../schemas/model/finding.ts';

/** How grave the findings of a rule count for this user, by rule id. */
export type Severities = ReadonlyMap<string, Severity>;

/** Families whose errors cannot be lowered: without them there is no request that the service could take. */
const FIXED_FAMILIES: ReadonlySet<string> = new Set([
  'file',
  'niss',
  'bis',
  'bce',
  'cp',
  'field',
  'dates',
  'attachment',
]);

export function isFixed(ruleId: string): boolean {
  return FIXED_FAMILIES.has(ruleId.split('.', 1)[0] ?? '');
}

/**
 * The severity of one finding where a rule of severity `declared` is set to `wanted`. A rule that is raised is raised
 * in every case; one that is lowered keeps the cases that were milder already.
 */
export function setSeverity(found: Severity, declared: Severity, wanted: Severity | undefined): Severity {
  if (wanted === undefined) return found;
  const isRaised = rank(wanted) > rank(declared);
  return isRaised || rank(wanted) < rank(found) ? wanted : found;
}

function rank(severity: Severity): number {
  return SEVERITIES.length - SEVERITIES.indexOf(severity);
}
