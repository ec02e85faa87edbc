import { badValue } from '../../config/flag-values.ts';
import type { Deps, Prompts } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { LeaveType, Motive, Sector } from '../../schemas/model/codes.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { EntitlementOptions } from '../entitlement.ts';
import { flagName } from '../new/flag-name.ts';
import { LEAVE_FORMS } from '../new/leave-forms.ts';
import { askFacts } from './ask-facts.ts';
import { chooseLeaveType, chooseMotive, chooseRegime, chooseSector } from './ask-leave.ts';

export interface CompleteOptions extends EntitlementOptions {
  readonly leaveType: LeaveType;
  /** Undefined: as the settings say. */
  readonly sector: Sector | undefined;
  readonly headcount: number | undefined;
}

export type AskingDeps = Pick<Deps, 'terminal' | 'texts' | 'openPrompts' | 'settings'>;

/**
 * Asks on a terminal for what no answer can be given without. Who named no leave is asked for everything else too: that
 * is somebody who wants to be led.
 * @throws UsageError naming the flag, where nobody can be asked
 */
export async function completeOptions(options: EntitlementOptions, deps: AskingDeps): Promise<CompleteOptions> {
  const prompts = deps.terminal.isInteractive ? await openWhenAsked(options, deps) : undefined;
  const leaveType =
    options.leaveType ?? (await ask('leaveType', deps, prompts, (it) => chooseLeaveType(it, deps.texts), '--type'));
  const sector = await completeSector(leaveType, deps, prompts);
  const motive = await completeMotive(leaveType, options.motive, deps, prompts);
  const complete = { ...options, leaveType, sector, motive, headcount: undefined };
  if (options.leaveType === undefined && prompts !== undefined) {
    const asked = await askFacts(complete, prompts, deps);
    deps.terminal.err('\n');
    return asked;
  }
  if (complete.length === undefined || complete.regime !== undefined) return complete;
  const regime = await ask('regime', deps, prompts, (it) => chooseRegime(leaveType, motive, it, deps.texts));
  return { ...complete, regime };
}

/** The prompts are slow to load; most command lines need none. */
async function openWhenAsked(options: EntitlementOptions, deps: AskingDeps): Promise<Prompts | undefined> {
  const { leaveType, motive, regime, length } = options;
  const isComplete =
    leaveType !== undefined &&
    (leaveType !== 'careerBreak' || deps.settings.requestDefaults.sector !== undefined) &&
    (leaveType !== 'timeCredit' || motive !== undefined) &&
    (length === undefined || regime !== undefined);
  return isComplete ? undefined : deps.openPrompts();
}

/** Only the career break is in no case one of the private sector, which is what is meant where nothing is said. */
async function completeSector(
  leaveType: LeaveType,
  deps: AskingDeps,
  prompts: Prompts | undefined,
): Promise<Sector | undefined> {
  const { sector } = deps.settings.requestDefaults;
  if (sector !== undefined || leaveType !== 'careerBreak') return sector;
  return ask('sector', deps, prompts, (it) => chooseSector(it, deps.texts));
}

async function completeMotive(
  leaveType: LeaveType,
  motive: Motive | undefined,
  deps: AskingDeps,
  prompts: Prompts | undefined,
): Promise<Motive | undefined> {
  const { motives } = LEAVE_FORMS[leaveType];
  if (motive !== undefined) {
    if (motives.includes(motive)) return motive;
    const possible = motives.filter((each) => each !== '').join(', ');
    if (possible === '')
      throw new UsageError('usage.conflictingFlags', { flag: '--motive', other: `--type ${leaveType}` });
    throw badValue({ name: '--motive', value: motive }, possible);
  }
  if (motives.length === 0) return undefined;
  if (motives.includes('')) return prompts && chooseMotive(leaveType, prompts, deps.texts);
  return ask('motive', deps, prompts, (it) => chooseMotive(leaveType, it, deps.texts));
}

async function ask<Answer>(
  column: ColumnName,
  { texts }: AskingDeps,
  prompts: Prompts | undefined,
  choose: (prompts: Prompts) => Promise<Answer>,
  flag = flagName(column),
): Promise<Answer> {
  if (prompts !== undefined) return choose(prompts);
  throw new UsageError('usage.missingFlag', { flag, what: texts.message('new.what', { column: { column } }) });
}
