import type { bceNotes } from '../../../domain/rules/bce/bce-notes.ts';
import type { bceRules } from '../../../domain/rules/bce/bce-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const bce: RuleStatements<typeof bceRules, typeof bceNotes> = {
  'bce.format':
    'Een ondernemingsnummer telt tien cijfers en begint met 0 of 1. Het wordt aanvaard als 0999.999.999, met BE ervoor, en in de oude vorm van negen cijfers, waaraan een 0 wordt toegevoegd.',
  'bce.checksum':
    'De laatste twee cijfers van een ondernemingsnummer zijn 97 min de rest van de deling van de eerste acht door 97.',
  'bce.one-series':
    'Sinds 19 september 2023 worden ondernemingsnummers toegekend die met 1 beginnen; ze worden aanvaard zoals de andere.',
  'bce.seed-specimens':
    'De ondernemingsnummers in de gids voor inrichtende machten (0123.456.789, 0321.654.987, 0456.789.123, 0789.123.456) zijn voorbeelden: hun controlecijfers kloppen niet, en wie er een overneemt, wordt geweigerd onder bce.checksum.',
};
