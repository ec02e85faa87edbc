import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const bceNotes = [
  {
    id: 'bce.one-series',
    summary:
      'Enterprise numbers that begin with 1 have been given out since 19 September 2023 and are accepted like the others.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: "SPF Économie, nouveaux numéros d'entreprise commençant par 1", confidence: 'confirmed' }],
    inForce: { from: '2023-09-19', until: null, comparedWith: 'filingDate' },
    enforcedIn: 'src/domain/identifiers/enterprise-number.ts',
  },
  {
    id: 'bce.seed-specimens',
    summary:
      'The enterprise numbers printed in the guide for organising authorities (0123.456.789, 0321.654.987, 0456.789.123, 0789.123.456) are specimens: their check digits are wrong, so copying one is refused under bce.checksum.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: "Guide du pouvoir organisateur pour le secteur de l'enseignement", confidence: 'seed' },
      { citation: "Autorité flamande, chiffre de contrôle du numéro d'entreprise", confidence: 'derived' },
    ],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/rules/bce/checksum.ts',
  },
] as const satisfies readonly RuleNote[];
