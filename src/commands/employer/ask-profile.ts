import type { Deps } from '../../deps.ts';
import { isEmailAddress } from '../../domain/identifiers/email-address.ts';
import { wrap } from '../../output/wrap.ts';
import { renderScreenTitle } from '../../output/confirmation/screen-title.ts';
import { EMPLOYER_SECTORS } from '../../schemas/model/codes.ts';
import type { EmployerProfile } from '../../schemas/wire/employer-profile.ts';
import type { MessageKey } from '../../i18n/texts.ts';
import { readPhoneNumber } from './phone-number.ts';
import type { ProfileChanges } from '../employer.ts';

/** Typed in place of an optional value to take it away: Enter keeps what is there. */
const NOTHING = '-';

/** Asks for the parameters in the order of the screen, each with what is there now. @throws InterruptedError on Ctrl-C */
export async function askProfile(
  before: EmployerProfile | undefined,
  { openPrompts, terminal, texts, settings }: Pick<Deps, 'openPrompts' | 'terminal' | 'texts' | 'settings'>,
): Promise<ProfileChanges> {
  const prompts = await openPrompts();
  const title = (key: MessageKey): void => terminal.err(renderScreenTitle(texts.message(key), settings.hasColor));
  // The prompt sets two characters before it.
  const inWidth = (told: string | true): string | true =>
    told === true ? true : wrap(told, Math.max(20, terminal.columns - 2));
  const ask = async (key: MessageKey, initial: string | undefined, isRight: (text: string) => string | true) =>
    (
      await prompts.input({
        // Each language has its own space before the colon.
        message: texts.message('tickets.fact', { label: texts.message(key), value: '' }).trimEnd(),
        ...(initial !== undefined && { initial }),
        check: (answer) => inWidth(isRight(answer.trim())),
      })
    ).trim();
  const required = (text: string): string | true => (text === '' ? texts.message('new.required') : true);
  const optional =
    (check: (text: string) => string | true) =>
    (text: string): string | true =>
      text === '' || text === NOTHING ? true : check(text);
  const phone = optional((text) =>
    readPhoneNumber(text) === undefined ? texts.error('usage.badPhone', { flag: '' }).fix : true,
  );
  const orNothing = (text: string): string | null => (text === '' || text === NOTHING ? null : text);
  const toPhone = (text: string): string | null => readPhoneNumber(text) ?? null;

  title('employer.contact');
  if (before !== undefined) terminal.err(`${texts.message('employer.howToClear')}\n`);
  const contactLastName = await ask('employer.lastName', before?.contactLastName, required);
  const contactFirstName = orNothing(
    await ask(
      'employer.firstName',
      before?.contactFirstName,
      optional(() => true),
    ),
  );
  const phoneNumber = toPhone(await ask('employer.phone', before?.phoneNumber, phone));
  const mobileNumber = toPhone(await ask('employer.mobile', before?.mobileNumber, phone));
  const emailAddress = await ask('employer.email', before?.emailAddress, (text) =>
    isEmailAddress(text) ? true : texts.error('usage.badEmail', { flag: '' }).fix,
  );
  title('employer.sector');
  const known = EMPLOYER_SECTORS.find((sector) => sector === before?.sector);
  const sector = await prompts.select({
    message: texts.message('new.ask.sector'),
    choices: EMPLOYER_SECTORS.map((value) => ({ value, label: texts.codeLabel('employerSector', value) })),
    ...(known !== undefined && { initial: known }),
  });
  title('employer.notifications');
  const electronicNotificationsAccepted = await prompts.confirm({
    message: texts.message('employer.acceptsNotifications'),
    initial: before?.electronicNotificationsAccepted ?? false,
  });
  return {
    contactLastName,
    contactFirstName,
    phoneNumber,
    mobileNumber,
    emailAddress,
    sector,
    electronicNotificationsAccepted,
  };
}
