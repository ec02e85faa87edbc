import { attachment } from './rules/attachment.ts';
import { beyondTheRow } from './rules/beyond-the-row.ts';
import { bce } from './rules/bce.ts';
import { bis } from './rules/bis.ts';
import { careerBreak } from './rules/career-break.ts';
import { carer } from './rules/carer.ts';
import { cp } from './rules/cp.ts';
import { dates } from './rules/dates.ts';
import { education } from './rules/education.ts';
import { field } from './rules/field.ts';
import { file } from './rules/file.ts';
import { hours } from './rules/hours.ts';
import { medical } from './rules/medical.ts';
import { multiEmployer } from './rules/multi-employer.ts';
import { niss } from './rules/niss.ts';
import { notice } from './rules/notice.ts';
import { palliative } from './rules/palliative.ts';
import { parental } from './rules/parental.ts';
import { request } from './rules/request.ts';
import { timeCredit } from './rules/time-credit.ts';
import type { RuleId } from '../../domain/rules/index.ts';
import type { RuleText } from '../rule-text.ts';

export const ruleTexts: Readonly<Record<RuleId, RuleText>> = {
  ...beyondTheRow,
  ...file,
  ...niss,
  ...bis,
  ...bce,
  ...cp,
  ...field,
  ...attachment,
  ...dates,
  ...request,
  ...hours,
  ...multiEmployer,
  ...notice,
  ...parental,
  ...education,
  ...medical,
  ...palliative,
  ...carer,
  ...timeCredit,
  ...careerBreak,
};
