import type { rulesBeyondTheRow } from './beyond-the-row.ts';
import { attachmentRules } from './attachment/attachment-rules.ts';
import { bceRules } from './bce/bce-rules.ts';
import { bisRules } from './bis/bis-rules.ts';
import { careerBreakRules } from './career-break/career-break-rules.ts';
import { carerRules } from './carer/carer-rules.ts';
import { cpRules } from './cp/cp-rules.ts';
import { datesRules } from './dates/dates-rules.ts';
import { educationRules } from './education/education-rules.ts';
import { fieldRules } from './field/field-rules.ts';
import { fileRules } from './file/file-rules.ts';
import { hoursRules } from './hours/hours-rules.ts';
import { medicalRules } from './medical/medical-rules.ts';
import { multiEmployerRules } from './multi-employer/multi-employer-rules.ts';
import { nissRules } from './niss/niss-rules.ts';
import { noticeRules } from './notice/notice-rules.ts';
import { palliativeRules } from './palliative/palliative-rules.ts';
import { parentalRules } from './parental/parental-rules.ts';
import { requestRules } from './request/request-rules.ts';
import { timeCreditRules } from './time-credit/time-credit-rules.ts';

/** The rule book of one row, in the order in which findings are shown: the file first, then the request, then the leave. */
export const rules = [
  ...fileRules,
  ...nissRules,
  ...bisRules,
  ...bceRules,
  ...cpRules,
  ...fieldRules,
  ...attachmentRules,
  ...datesRules,
  ...requestRules,
  ...hoursRules,
  ...multiEmployerRules,
  ...noticeRules,
  ...parentalRules,
  ...educationRules,
  ...medicalRules,
  ...palliativeRules,
  ...carerRules,
  ...timeCreditRules,
  ...careerBreakRules,
] as const;

export type RuleId = (typeof rules)[number]['id'] | (typeof rulesBeyondTheRow)[number]['id'];
