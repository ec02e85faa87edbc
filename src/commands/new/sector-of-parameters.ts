import type { Connection, Deps } from '../../deps.ts';
import { ClientError } from '../../errors/client-error.ts';
import type { GuidedOptions } from '../new.ts';
import type { Answers } from './form.ts';

/**
 * The sector that the employer has saved with its parameters, as an answer that can still be changed. Which of the
 * public sectors it is they do not say, so that a public employer is asked.
 */
export async function sectorOfParameters(
  given: Answers,
  { isDryRun }: Pick<GuidedOptions, 'isDryRun'>,
  connect: () => Promise<Connection>,
  { terminal, settings, signal }: Pick<Deps, 'terminal' | 'settings' | 'signal'>,
): Promise<Answers> {
  const { sector, capacity, employer } = settings.requestDefaults;
  const isKnown = (given.sector ?? sector) !== undefined;
  const isAuthority = (given.capacity ?? capacity) === 'organizingAuthority';
  // The parameters are those of the employer who signs in; a trial asks nothing of the service.
  if (!terminal.isInteractive || isDryRun || isKnown || isAuthority || employer !== undefined) return {};
  try {
    const seen = await (await connect()).api.employer.findProfile({ signal });
    return seen?.profile.sector === 'private' ? { sector: 'private' } : {};
  } catch (error) {
    // What cannot be looked up is asked.
    if (error instanceof ClientError) return {};
    throw error;
  }
}
