import type { establishmentNotes } from '../../../domain/rules/establishment/establishment-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const establishment: RuleStatements<readonly [], typeof establishmentNotes> = {
  'establishment.format':
    'Het nummer van een vestigingseenheid telt tien cijfers, begint met 2 tot 8 en wordt geschreven als 9.999.999.999; de laatste twee cijfers zijn 97 min de rest van de deling van de eerste acht door 97. Het vervangt geen ondernemingsnummer.',
};
