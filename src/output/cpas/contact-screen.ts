import { wrap } from '../wrap.ts';
import { renderFacts, type Fact } from '../fact-lines.ts';
import type { CalculationLayout } from './calculation-layout.ts';
import { contactOf, DOCUMENTATION, FEDERATIONS, OFFICE_CONTACTS, type OfficeContact } from './onem-contacts.ts';

/** The office that deals with one request, by the code and the name that the service gives. */
export interface AskedOffice {
  readonly ticketNumber: string;
  readonly code: string;
  readonly name: string;
}

/** Whom to ask, in the order in which they are asked. */
export function renderContacts(asked: AskedOffice | undefined, layout: CalculationLayout): string {
  const { texts, width, isPlain } = layout;
  const { language } = texts;
  const say = (text: string): string => `${isPlain ? text : wrap(text, width)}\n`;
  const known = asked === undefined ? undefined : contactOf(asked.code);
  const offices: Fact[] =
    asked === undefined
      ? OFFICE_CONTACTS.map((office): Fact => [office.name[language], contactText(office)])
      : [[asked.name, known === undefined ? texts.message('cpas.contact.elsewhere') : contactText(known)]];
  const federations = FEDERATIONS.map((each): Fact => [texts.message(`cpas.contact.${each.for}`), each.email]);
  return [
    say(texts.message('cpas.contact.first')),
    renderFacts(offices, layout),
    say(texts.message('cpas.contact.second', { ticket: asked?.ticketNumber ?? 'TICKET' })),
    renderFacts(federations, layout),
    say(texts.message('cpas.contact.third')),
    say(texts.message('cpas.contact.documentation', { url: DOCUMENTATION[language] })),
    say(texts.message('cpas.contact.dated')),
  ].join(isPlain ? '' : '\n');
}

export function contactsDocument(asked: AskedOffice | undefined, { texts }: Pick<CalculationLayout, 'texts'>): object {
  const { language } = texts;
  const entry = ({ code, name, phone, emails }: OfficeContact): object => ({
    code,
    name: name[language],
    phone,
    emailAddresses: emails,
  });
  const known = asked === undefined ? undefined : contactOf(asked.code);
  return {
    ...(asked !== undefined && {
      ticketNumber: asked.ticketNumber,
      office: known === undefined ? { code: asked.code, name: asked.name } : entry(known),
    }),
    offices: OFFICE_CONTACTS.map(entry),
    federations: FEDERATIONS.map((each) => ({ for: each.for, emailAddress: each.email })),
    documentation: DOCUMENTATION[language],
  };
}

/** Telephone and addresses on one line. */
export function contactText({ phone, emails }: OfficeContact): string {
  return [phone, ...emails].join(', ');
}
