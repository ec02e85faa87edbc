import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const establishmentNotes = [
  {
    id: 'establishment.format',
    summary:
      'The number of an establishment unit has ten digits, begins with 2 to 8 and is written 9.999.999.999; its last two digits are 97 less the remainder of the first eight after division by 97. It does not replace an enterprise number.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: "SPF Économie, Banque-Carrefour des Entreprises, unité d'établissement", confidence: 'confirmed' },
      { citation: 'Chiffres de contrôle déduits de deux exemples officiels', confidence: 'derived' },
    ],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/identifiers/establishment-unit.ts',
  },
] as const satisfies readonly RuleNote[];
