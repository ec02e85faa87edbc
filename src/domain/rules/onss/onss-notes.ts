import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const onssNotes = [
  {
    id: 'onss.format',
    summary:
      'A definitive ONSS number has nine digits with its leading zeros, from 000100006 to 199999934; the last two are 96 less the remainder of a hundred times the first seven after division by 97.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: 'ONSS, glossaire des messages électroniques, zone 00011 (2023/2)', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/identifiers/onss-number.ts',
  },
  {
    id: 'onss.provisional',
    summary:
      'A provisional ONSS number has ten digits, from 5000000120 to 5999999989, and is no longer used once the definitive one is known.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: 'ONSS, glossaire des messages électroniques, zone 00948 (2023/2)', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/identifiers/onss-number.ts',
  },
] as const satisfies readonly RuleNote[];
