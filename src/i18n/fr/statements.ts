import type { Statements } from '../rule-text.ts';
import { attachment } from './statements/attachment.ts';
import { bce } from './statements/bce.ts';
import { beyondTheRow } from './statements/beyond-the-row.ts';
import { bis } from './statements/bis.ts';
import { c607 } from './statements/c607.ts';
import { careerBreak } from './statements/career-break.ts';
import { carer } from './statements/carer.ts';
import { cp } from './statements/cp.ts';
import { dates } from './statements/dates.ts';
import { education } from './statements/education.ts';
import { establishment } from './statements/establishment.ts';
import { field } from './statements/field.ts';
import { file } from './statements/file.ts';
import { hours } from './statements/hours.ts';
import { lifecycle } from './statements/lifecycle.ts';
import { medical } from './statements/medical.ts';
import { multiEmployer } from './statements/multi-employer.ts';
import { niss } from './statements/niss.ts';
import { notice } from './statements/notice.ts';
import { notification } from './statements/notification.ts';
import { onss } from './statements/onss.ts';
import { overview } from './statements/overview.ts';
import { palliative } from './statements/palliative.ts';
import { parental } from './statements/parental.ts';
import { request } from './statements/request.ts';
import { ticket } from './statements/ticket.ts';
import { timeCredit } from './statements/time-credit.ts';

export const statements: Statements = {
  ...attachment,
  ...bce,
  ...beyondTheRow,
  ...bis,
  ...c607,
  ...careerBreak,
  ...carer,
  ...cp,
  ...dates,
  ...education,
  ...establishment,
  ...field,
  ...file,
  ...hours,
  ...lifecycle,
  ...medical,
  ...multiEmployer,
  ...niss,
  ...notice,
  ...notification,
  ...onss,
  ...overview,
  ...palliative,
  ...parental,
  ...request,
  ...ticket,
  ...timeCredit,
};
