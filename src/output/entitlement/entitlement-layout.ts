import type { Entitlement } from '../../domain/entitlement/entitlement.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveType, Motive, Sector } from '../../schemas/model/codes.ts';

/** What was asked, and the answer. */
export interface EntitlementReport {
  readonly leaveType: LeaveType;
  readonly motive: Motive | undefined;
  readonly sector: Sector;
  readonly asOf: CivilDate;
  readonly entitlement: Entitlement;
}

export interface EntitlementLayout {
  readonly texts: Texts;
  readonly messages: RuleMessages;
  /** Columns of the terminal; infinite when nobody looks. */
  readonly width: number;
  readonly hasColor: boolean;
  /** One fact a line instead of a table. */
  readonly isPlain: boolean;
}
