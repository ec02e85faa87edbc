import type { SeenProfile } from '../../client/employer-api.ts';
import type { Connection, Deps } from '../../deps.ts';
import { ClientError } from '../../errors/client-error.ts';
import { UnknownOutcomeError, UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { renderProfile } from '../../output/employer-profile.ts';
import { wrap } from '../../output/wrap.ts';
import { NewEmployerProfile, type EmployerProfile } from '../../schemas/wire/employer-profile.ts';
import type { EmployerOptions, ProfileChanges } from '../employer.ts';
import { repeatUntilKnown } from '../repeat-until-known.ts';
import { askProfile } from './ask-profile.ts';

const SCHEMA_VERSION = 1;

/** The employer's parameters, shown or saved. */
export async function employerAction(options: EmployerOptions, deps: Deps): Promise<ExitCode> {
  const connection = await deps.openConnection();
  try {
    const seen = await connection.api.employer.findProfile({ signal: deps.signal });
    return options.do === 'show' ? await tell(seen, deps) : await save(options.changes, seen, connection, deps);
  } finally {
    await connection.close();
  }
}

async function tell(seen: SeenProfile | undefined, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  if (settings.output !== 'human') {
    await terminal.out(
      renderDocument({ schemaVersion: SCHEMA_VERSION, profile: seen?.profile ?? null }, settings.output),
    );
  } else if (seen === undefined) {
    await terminal.out(`${wrap(texts.message('employer.none'), terminal.outWidth)}\n`);
  } else {
    await terminal.out(renderProfile(seen.profile, layoutOf(deps)));
  }
  return ExitCode.done;
}

function layoutOf({ settings: { hasColor, isPlain }, terminal, texts }: Deps) {
  return { texts, hasColor, isPlain, width: terminal.outWidth };
}

async function save(
  given: ProfileChanges,
  seen: SeenProfile | undefined,
  connection: Connection,
  deps: Deps,
): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  const isGuided = Object.keys(given).length === 0;
  if (isGuided && !terminal.isInteractive) {
    throw new UsageError('usage.missingFlag', { flag: '--last-name', what: texts.message('employer.lastName') });
  }
  const changes = isGuided ? await askProfile(seen?.profile, deps) : given;
  const profile = complete(seen?.profile, changes, deps);
  const isSame = seen !== undefined && isEqual(seen.profile, profile);
  if (!isSame) await send(profile, seen, connection, deps);
  const outcome = isSame ? 'unchanged' : seen === undefined ? 'created' : 'saved';
  if (settings.output === 'human') {
    await terminal.out(renderProfile(profile, layoutOf(deps)));
    const text = texts.message(isSame ? 'employer.unchanged' : 'employer.saved');
    if (!settings.isQuiet) terminal.err(`${wrap(text, terminal.errWidth)}\n`);
  } else {
    await terminal.out(renderDocument({ schemaVersion: SCHEMA_VERSION, outcome, profile }, settings.output));
  }
  return ExitCode.done;
}

type Complete = NewEmployerProfile & Pick<EmployerProfile, 'electronicNotificationsAccepted'>;

/** What is there now with the changes. @throws UsageError naming the flag of the first required value that is missing */
function complete(before: EmployerProfile | undefined, changes: ProfileChanges, { texts }: Deps): Complete {
  const kept = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null && value !== undefined);
  const accepted = changes.electronicNotificationsAccepted ?? before?.electronicNotificationsAccepted ?? false;
  const parsed = NewEmployerProfile.safeParse({
    ...Object.fromEntries(kept),
    electronicNotificationsAccepted: accepted,
  });
  if (parsed.success) return { ...parsed.data, electronicNotificationsAccepted: accepted };
  const missing = new Set(parsed.error.issues.map(({ path }) => path[0]));
  if (missing.has('contactLastName')) {
    throw new UsageError('usage.missingFlag', { flag: '--last-name', what: texts.message('employer.lastName') });
  }
  throw missing.has('emailAddress')
    ? new UsageError('usage.missingFlag', { flag: '--email', what: texts.message('employer.email') })
    : new UsageError('usage.missingFlag', { flag: '--sector', what: texts.message('employer.sector') });
}

/**
 * Saves on the condition that nobody has changed them since they were read. After a lost answer the condition may fail
 * because it was met: then what is there is what was sent.
 * @throws RefusedError `service.changedMeanwhile`
 */
async function send(
  profile: Complete,
  seen: SeenProfile | undefined,
  { api: { employer } }: Connection,
  deps: Deps,
): Promise<void> {
  const { signal } = deps;
  let mayBeSaved = false;
  const saveOnce = async (): Promise<void> => {
    if (mayBeSaved) {
      const now = await employer.findProfile({ signal });
      if (now !== undefined && isEqual(now.profile, profile)) return;
    }
    try {
      await employer.replaceProfile(profile, seen, { signal });
    } catch (error) {
      mayBeSaved ||= error instanceof ClientError && error.delivery === 'unknown';
      throw error;
    }
  };
  try {
    await repeatUntilKnown('', saveOnce, deps);
  } catch (error) {
    if (!(error instanceof UnknownOutcomeError)) throw error;
    throw new UnknownOutcomeError('service.profileUnknown', {}, { cause: error.cause });
  }
}

function isEqual(one: EmployerProfile, other: EmployerProfile): boolean {
  const fields = [
    'contactLastName',
    'contactFirstName',
    'phoneNumber',
    'mobileNumber',
    'emailAddress',
    'sector',
    'electronicNotificationsAccepted',
  ] as const;
  return fields.every((field) => one[field] === other[field]);
}
