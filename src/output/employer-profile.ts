import type { EmployerProfile } from '../schemas/wire/employer-profile.ts';
import { optionalFact, renderFacts, type FactLayout } from './fact-lines.ts';

/** The screen "Paramètres", in full: who asks is the employer himself. */
export function renderProfile(profile: EmployerProfile, layout: FactLayout): string {
  const { texts } = layout;
  const { contactLastName, contactFirstName, phoneNumber, mobileNumber, emailAddress, sector } = profile;
  return renderFacts(
    [
      [texts.message('employer.lastName'), contactLastName],
      ...optionalFact(texts.message('employer.firstName'), contactFirstName),
      ...optionalFact(texts.message('employer.phone'), phoneNumber),
      ...optionalFact(texts.message('employer.mobile'), mobileNumber),
      [texts.message('employer.email'), emailAddress],
      [texts.message('employer.sector'), texts.codeLabel('employerSector', sector)],
      [
        texts.message('employer.notifications'),
        texts.message(profile.electronicNotificationsAccepted ? 'tickets.yes' : 'tickets.no'),
      ],
    ],
    layout,
  );
}
