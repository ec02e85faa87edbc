import type { Connection, Deps, Prompts } from '../../deps.ts';
import { RefusedError } from '../../errors/client-error.ts';
import { maskNiss } from '../../output/tickets/personal-data.ts';
import { wrap } from '../../output/wrap.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { PersonnelMember } from '../../schemas/wire/personnel.ts';
import type { Answers } from './form.ts';

const MANUAL = '';

type PickDeps = Pick<Deps, 'terminal' | 'texts' | 'settings' | 'clock' | 'signal'>;

/**
 * Lets a person choose the worker from the Dimona personnel list, as the link on the first screen does. Undefined when
 * there is no list, or nobody was chosen: then the number is typed.
 */
export async function pickWorker(
  connection: Connection,
  prompts: Prompts,
  { terminal, texts, settings, clock, signal }: PickDeps,
): Promise<Answers | undefined> {
  const say = (text: string): void => terminal.err(`${wrap(text, terminal.columns)}\n`);
  const { employer } = settings.requestDefaults;
  let members: readonly PersonnelMember[];
  try {
    const body = {
      capacity: 'employer',
      ...(employer !== undefined && { employer: { enterpriseNumber: employer } }),
      onDate: formatIsoDate(clock.today()),
    } as const;
    members = await connection.api.employer.queryPersonnel(body, { signal });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const { message, fix } = texts.error(error.key);
    say(`${message} ${fix}`);
    return undefined;
  }
  if (members.length === 0) {
    say(texts.message('personnel.empty'));
    return undefined;
  }
  const chosen = await prompts.select<string>({
    message: texts.message('personnel.choose'),
    choices: [
      ...members.map((member) => ({
        value: member.ssin,
        label: [
          member.name,
          maskNiss(member.ssin),
          ...(member.workerCode === undefined ? [] : [texts.codeLabel('workerCode', member.workerCode)]),
          ...(member.jointCommissionNumber === undefined ? [] : [member.jointCommissionNumber]),
        ].join(' · '),
        short: maskNiss(member.ssin),
      })),
      { value: MANUAL, label: texts.message('personnel.manual') },
    ],
  });
  const member = members.find(({ ssin }) => ssin === chosen);
  return (
    member && {
      niss: member.ssin,
      ...(member.workerCode !== undefined && { workerCode: member.workerCode }),
      ...(member.jointCommissionNumber !== undefined && { jointCommittee: member.jointCommissionNumber }),
    }
  );
}
