import type { Texts } from '../../i18n/texts.ts';
import type { Fact } from '../fact-lines.ts';
import { contactText } from './contact-screen.ts';
import { contactOf } from './onem-contacts.ts';

/** The regional office, and how to reach it where that is known. */
export function officeFacts({ code, name }: { readonly code: string; readonly name: string }, texts: Texts): Fact[] {
  const contact = contactOf(code);
  const office: Fact = [texts.message('tickets.office'), name];
  return contact === undefined ? [office] : [office, [texts.message('cpas.contactOf'), contactText(contact)]];
}
