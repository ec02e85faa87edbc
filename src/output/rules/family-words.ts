import type { BookId } from '../../domain/rules/book.ts';
import type { MessageKey, Texts } from '../../i18n/texts.ts';

type FamilyOf<Id extends string> = Id extends `${infer Family}.${string}` ? Family : never;
type Family = FamilyOf<BookId>;

/** A family of the book that has no title in the catalogues does not compile. */
const TITLES = {
  attachment: 'rules.family.attachment',
  bce: 'rules.family.bce',
  bis: 'rules.family.bis',
  c607: 'rules.family.c607',
  'career-break': 'rules.family.career-break',
  carer: 'rules.family.carer',
  cp: 'rules.family.cp',
  dates: 'rules.family.dates',
  education: 'rules.family.education',
  establishment: 'rules.family.establishment',
  field: 'rules.family.field',
  file: 'rules.family.file',
  hours: 'rules.family.hours',
  lifecycle: 'rules.family.lifecycle',
  medical: 'rules.family.medical',
  'multi-employer': 'rules.family.multi-employer',
  niss: 'rules.family.niss',
  notice: 'rules.family.notice',
  notification: 'rules.family.notification',
  onss: 'rules.family.onss',
  overview: 'rules.family.overview',
  palliative: 'rules.family.palliative',
  parental: 'rules.family.parental',
  request: 'rules.family.request',
  ticket: 'rules.family.ticket',
  'time-credit': 'rules.family.time-credit',
} as const satisfies Readonly<Record<string, MessageKey>> & Readonly<Record<Family, MessageKey>>;

const BY_NAME: ReadonlyMap<string, MessageKey> = new Map(Object.entries(TITLES));

/** What a family of rules is about; the name itself for one that the book does not have. */
export function familyText(family: string, texts: Texts): string {
  const key = BY_NAME.get(family);
  return key === undefined ? family : texts.message(key);
}
