import type { Prompts } from '../../deps.ts';
import type { Texts } from '../../i18n/texts.ts';
import { readDate, readDecimalNumber } from '../../schemas/files/cells.ts';
import { SEXES } from '../../schemas/model/codes.ts';
import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveType } from '../../schemas/model/codes.ts';
import type { KnownFacts, WishedLength } from '../entitlement.ts';
import { readPeriodLength } from '../new/period-length.ts';
import { chooseRegime } from './ask-leave.ts';
import type { AskingDeps, CompleteOptions } from './complete-options.ts';

type Taken = 'usedFull' | 'usedHalf' | 'usedFifth' | 'usedTenth' | 'usedWeeks' | 'usedCareerFull' | 'usedCareerPartial';

/** What can have been taken of a leave, in the order in which it is asked. */
const TAKEN: Readonly<Record<LeaveType, readonly Taken[]>> = {
  parentalLeave: ['usedFull', 'usedWeeks', 'usedHalf', 'usedFifth', 'usedTenth'],
  medicalAssistance: ['usedFull', 'usedWeeks', 'usedHalf', 'usedFifth'],
  palliativeCare: ['usedFull', 'usedHalf', 'usedFifth'],
  informalCare: ['usedFull', 'usedHalf', 'usedFifth', 'usedCareerFull', 'usedCareerPartial'],
  timeCredit: ['usedFull', 'usedHalf', 'usedFifth', 'usedCareerFull', 'usedCareerPartial'],
  careerBreak: ['usedCareerFull', 'usedCareerPartial'],
};

/** Everything that makes the answer more exact; Enter leaves out what is not known. Flags are not asked again. */
export async function askFacts(
  options: CompleteOptions,
  prompts: Prompts,
  { texts, settings }: AskingDeps,
): Promise<CompleteOptions> {
  const { leaveType, motive } = options;
  const asker = createAsker(prompts, texts);
  const facts: { -readonly [Name in keyof KnownFacts]: KnownFacts[Name] } = { ...options.facts };
  let { birthDate, sex, headcount } = options;

  if (motive !== 'endOfCareer' && motive !== 'hospitalisedChild' && !isAnythingTaken(facts)) {
    if (await prompts.confirm({ message: texts.message('entitlement.ask.anyTaken'), initial: false })) {
      for (const column of TAKEN[leaveType]) facts[column] = await asker.amount(column);
    }
  }
  if (leaveType === 'medicalAssistance' && motive === undefined && facts.singleParent === undefined) {
    facts.singleParent = await prompts.confirm({
      message: texts.message('entitlement.ask.singleParent'),
      initial: false,
    });
  }
  if (concernsChild(options, facts)) facts.childBirthDate ??= await asker.date('childBirthDate');
  if (motive === 'endOfCareer') {
    birthDate ??= await asker.dateFor(texts.message('entitlement.ask.birthDate'));
    if (leaveType === 'timeCredit') sex ??= await askSex(prompts, texts);
  }
  if (leaveType === 'timeCredit' || leaveType === 'parentalLeave') facts.hireDate ??= await asker.date('hireDate');
  if (leaveType === 'timeCredit' && settings.requestDefaults.headcount === undefined) {
    headcount ??= await asker.headcount();
  }
  const complete = { ...options, facts, birthDate, sex, headcount };
  if (options.length !== undefined && options.regime !== undefined) return complete;
  if (!(await prompts.confirm({ message: texts.message('entitlement.ask.anyWish'), initial: true }))) return complete;
  const regime = options.regime ?? (await chooseRegime(leaveType, motive, prompts, texts));
  const startDate = options.startDate ?? (await asker.dateFor(texts.message('entitlement.ask.startDate')));
  return { ...complete, regime, startDate, length: options.length ?? (await asker.length()) };
}

function isAnythingTaken(facts: KnownFacts): boolean {
  return Object.values(TAKEN)
    .flat()
    .some((column) => facts[column] !== undefined);
}

function concernsChild({ leaveType, motive }: CompleteOptions, { singleParent }: KnownFacts): boolean {
  switch (leaveType) {
    case 'parentalLeave':
      return true;
    case 'medicalAssistance':
      return singleParent === true || motive === 'hospitalisedChild';
    case 'timeCredit':
      return motive === 'child' || motive === 'disabledChild' || motive === 'illMinorChild';
    default:
      return false;
  }
}

async function askSex(prompts: Prompts, texts: Texts) {
  const chosen = await prompts.select({
    message: texts.message('entitlement.ask.sex'),
    choices: [
      ...SEXES.map((value) => ({ value, label: texts.message(`entitlement.ask.sex.${value}`) })),
      { value: '', label: texts.message('entitlement.ask.sex.unknown') } as const,
    ],
  });
  return chosen === '' ? undefined : chosen;
}

function createAsker(prompts: Prompts, texts: Texts) {
  const dateFor = async (message: string): Promise<CivilDate | undefined> => {
    const typed = await prompts.input({
      message,
      check: (text) =>
        text.trim() === '' || typeof readDate(text.trim()) === 'number' || texts.message('entitlement.ask.badDate'),
    });
    const date = readDate(typed.trim());
    return typeof date === 'number' ? date : undefined;
  };
  const number = async (message: string, initial?: string): Promise<number | undefined> => {
    const typed = await prompts.input({
      message,
      ...(initial !== undefined && { initial }),
      check: (text) =>
        text.trim() === '' || readAmount(text) !== undefined || texts.message('entitlement.ask.badNumber'),
    });
    return readAmount(typed);
  };
  return {
    dateFor,
    date: (column: 'childBirthDate' | 'hireDate') =>
      dateFor(texts.message('entitlement.ask.fact', { column: { column } })),
    amount: (column: Taken) => number(texts.message('entitlement.ask.taken', { column: { column } }), '0'),
    headcount: () => number(texts.message('entitlement.ask.fact', { column: { column: 'headcount' } })),
    length: async (): Promise<WishedLength> => {
      const typed = await prompts.input({
        message: texts.message('entitlement.ask.length'),
        check: (text) => readWish(text) !== undefined || texts.message('entitlement.ask.badLength'),
      });
      return readWish(typed) ?? { count: 1, unit: 'months' };
    },
  };
}

function readAmount(text: string): number | undefined {
  const amount = readDecimalNumber(text.trim());
  return typeof amount === 'number' && amount >= 0 ? amount : undefined;
}

/** `7 months`, `2w`; a number alone counts months. */
function readWish(text: string): WishedLength | undefined {
  const months = /^\d{1,3}$/.exec(text.trim());
  const length = readPeriodLength(months === null ? text : `${text.trim()} m`);
  return length === undefined || length.unit === 'days' ? undefined : { count: length.count, unit: length.unit };
}
