import { rulesBeyondTheRow } from './beyond-the-row.ts';
import { attachmentNotes } from './attachment/attachment-notes.ts';
import { bceNotes } from './bce/bce-notes.ts';
import { bisNotes } from './bis/bis-notes.ts';
import { c607Notes } from './c607/c607-notes.ts';
import { careerBreakNotes } from './career-break/career-break-notes.ts';
import { carerNotes } from './carer/carer-notes.ts';
import { datesNotes } from './dates/dates-notes.ts';
import { educationNotes } from './education/education-notes.ts';
import { establishmentNotes } from './establishment/establishment-notes.ts';
import { fieldNotes } from './field/field-notes.ts';
import { hoursNotes } from './hours/hours-notes.ts';
import { lifecycleNotes } from './lifecycle/lifecycle-notes.ts';
import { medicalNotes } from './medical/medical-notes.ts';
import { multiEmployerNotes } from './multi-employer/multi-employer-notes.ts';
import { nissNotes } from './niss/niss-notes.ts';
import { noticeNotes } from './notice/notice-notes.ts';
import { notificationNotes } from './notification/notification-notes.ts';
import { onssNotes } from './onss/onss-notes.ts';
import { overviewNotes } from './overview/overview-notes.ts';
import { palliativeNotes } from './palliative/palliative-notes.ts';
import { parentalNotes } from './parental/parental-notes.ts';
import { requestNotes } from './request/request-notes.ts';
import { ticketNotes } from './ticket/ticket-notes.ts';
import { timeCreditNotes } from './time-credit/time-credit-notes.ts';
import { rules, type RuleId } from './index.ts';

/** What the catalogue says and no row is asked: enforced elsewhere, or there to be known. */
export const notes = [
  ...attachmentNotes,
  ...bceNotes,
  ...bisNotes,
  ...c607Notes,
  ...careerBreakNotes,
  ...carerNotes,
  ...datesNotes,
  ...educationNotes,
  ...establishmentNotes,
  ...fieldNotes,
  ...hoursNotes,
  ...lifecycleNotes,
  ...medicalNotes,
  ...multiEmployerNotes,
  ...nissNotes,
  ...noticeNotes,
  ...notificationNotes,
  ...onssNotes,
  ...overviewNotes,
  ...palliativeNotes,
  ...parentalNotes,
  ...requestNotes,
  ...ticketNotes,
  ...timeCreditNotes,
] as const;

/** Every id of the rule book, whether rows are asked about it or not. */
export type BookId = RuleId | (typeof notes)[number]['id'];

/** The whole rule book: what `rules list`, `rules explain` and the pages of `docs/rules` show. */
export const book = [...rules, ...rulesBeyondTheRow, ...notes] as const;
