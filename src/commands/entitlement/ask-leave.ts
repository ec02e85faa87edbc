import type { Prompts } from '../../deps.ts';
import type { Texts } from '../../i18n/texts.ts';
import { SECTORS, type LeaveType, type Motive, type Regime, type Sector } from '../../schemas/model/codes.ts';
import { choiceLabel, shortLabel } from '../new/choice-labels.ts';
import { LEAVE_FORMS, LEAVE_ORDER } from '../new/leave-forms.ts';
import type { AskedColumn } from '../new/questions.ts';

export function chooseLeaveType(prompts: Prompts, texts: Texts): Promise<LeaveType> {
  return prompts.select({
    message: texts.message('entitlement.ask.leaveType'),
    choices: LEAVE_ORDER.map((value) => ({ value, label: texts.codeLabel('leaveType', value) })),
    initial: 'parentalLeave',
  });
}

/** Of the leaves that ask for it, none is one of the private sector. */
export function chooseSector(prompts: Prompts, texts: Texts): Promise<Sector> {
  const sectors = SECTORS.filter((sector) => sector !== 'private');
  return prompts.select({
    message: texts.message('entitlement.ask.sector'),
    choices: choices('sector', sectors, texts),
  });
}

/** Undefined where the leave is asked for without one. */
export async function chooseMotive(leaveType: LeaveType, prompts: Prompts, texts: Texts): Promise<Motive | undefined> {
  const chosen = await prompts.select({
    message: texts.message('entitlement.ask.motive'),
    choices: choices('motive', LEAVE_FORMS[leaveType].motives, texts),
  });
  return chosen === '' ? undefined : chosen;
}

/** The regimes that the service offers; at the end of the career none is full. */
export function chooseRegime(
  leaveType: LeaveType,
  motive: Motive | undefined,
  prompts: Prompts,
  texts: Texts,
): Promise<Regime> {
  const { regimes } = LEAVE_FORMS[leaveType];
  const offered = motive === 'endOfCareer' ? regimes.filter((regime) => regime !== 'full') : regimes;
  return prompts.select({
    message: texts.message('entitlement.ask.regime'),
    choices: choices('regime', offered, texts),
  });
}

function choices<Code extends string>(column: AskedColumn, codes: readonly Code[], texts: Texts) {
  return codes.map((value) => ({
    value,
    label: choiceLabel(column, value, texts),
    short: shortLabel(column, value, texts),
  }));
}
