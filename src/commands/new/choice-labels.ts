import type { Texts } from '../../i18n/texts.ts';
import { UNIT_LABELS } from '../../schemas/files/code-labels.ts';
import { LEAVE_TYPES, UNITS } from '../../schemas/model/codes.ts';
import type { CodeList } from '../../schemas/model/finding.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { AskedColumn } from './questions.ts';

/** The forms that the screen of parental leave offers; other leaves name them as the overview does. */
const PARENTAL_FORMS = ['full', 'fullFlexible', 'half', 'halfFlexible', 'oneFifth', 'oneTenth'] as const;

/** The list that names the codes of a column. */
const LISTS: Readonly<Partial<Record<AskedColumn, CodeList>>> = {
  sector: 'sector',
  community: 'community',
  workerCode: 'workerCode',
  status: 'workerStatus',
  capacity: 'capacity',
  leaveType: 'leaveType',
  motive: 'motive',
  regime: 'regime',
};

/** A choice in few words: what stays on the screen. */
export function shortLabel(column: AskedColumn, code: string, texts: Texts): string {
  const list = LISTS[column];
  return list === undefined || code === '' ? choiceLabel(column, code, texts) : texts.codeLabel(list, code);
}

/** A choice as the screens of the service word it; `code` is one of the column, or empty where none is needed. */
export function choiceLabel(
  column: AskedColumn,
  code: string,
  texts: Texts,
  row?: Pick<LeaveRequest, 'leaveType'>,
): string {
  if (code === '') return texts.message(column === 'motive' ? 'new.none.motive' : 'new.none.other');
  if (column === 'capacity') {
    return texts.message(code === 'employer' ? 'new.capacity.employer' : 'new.capacity.authority');
  }
  if (column === 'leaveType') {
    const leave = LEAVE_TYPES.find((known) => known === code);
    return leave === undefined ? code : texts.message(`new.leave.${leave}`);
  }
  const form = PARENTAL_FORMS.find((known) => known === code);
  if (column === 'regime' && row?.leaveType === 'parentalLeave' && form !== undefined) {
    return texts.message(`new.parental.${form}`);
  }
  if (column === 'unit') {
    const unit = UNITS.find((known) => known === code);
    return unit === undefined ? code : UNIT_LABELS[unit].labels[texts.language];
  }
  const list = LISTS[column];
  return list === undefined ? code : texts.codeLabel(list, code);
}
