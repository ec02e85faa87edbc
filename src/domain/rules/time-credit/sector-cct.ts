import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditFull, timeCreditHalf } from '../example-rows.ts';

export const timeCreditSectorCct = defineRule({
  id: 'time-credit.sector-cct',
  summary:
    'Full and half-time time credit for a child, palliative care, an ill relative or training exists only where a sector or company agreement opens it; 1/5 never needs one.',
  leaveTypes: ['timeCredit'],
  regimes: ['full', 'half'],
  sectors: 'all',
  motives: ['child', 'palliative', 'illRelative', 'training'],
  needs: ['sectorAgreement'],
  severity: 'warning',
  column: 'sectorAgreement',
  source: [
    { citation: 'CCT 103, art. 4 § 4 ; Agoria, crédit-temps', confidence: 'confirmed' },
    {
      citation: 'Dispense pour un enfant handicapé ou mineur gravement malade (aucune source trouvée)',
      confidence: 'unverified',
    },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'with an agreement', row: { ...timeCreditHalf, sectorAgreement: 'yes' } },
      { name: 'not stated', row: timeCreditHalf },
    ],
    reject: [
      {
        name: 'half-time without an agreement',
        row: { ...timeCreditHalf, sectorAgreement: 'no' },
        params: { regime: { code: 'half', list: 'regime' }, motive: { code: 'child', list: 'motive' } },
      },
      {
        name: 'full for training without an agreement',
        row: { ...timeCreditFull, motive: 'training', sectorAgreement: 'no' },
        params: { regime: { code: 'full', list: 'regime' }, motive: { code: 'training', list: 'motive' } },
      },
      {
        name: 'half-time for an ill relative without an agreement',
        row: { ...timeCreditHalf, motive: 'illRelative', sectorAgreement: 'no' },
        params: { regime: { code: 'half', list: 'regime' }, motive: { code: 'illRelative', list: 'motive' } },
      },
      {
        name: 'full for palliative care without an agreement',
        row: { ...timeCreditFull, motive: 'palliative', endDate: '2027-03-31', sectorAgreement: 'no' },
        params: { regime: { code: 'full', list: 'regime' }, motive: { code: 'palliative', list: 'motive' } },
      },
    ],
  },
  check({ motive, regime, sectorAgreement }) {
    if (sectorAgreement !== false || motive === undefined || regime === undefined) return null;
    return { params: { regime: { code: regime, list: 'regime' }, motive: { code: motive, list: 'motive' } } };
  },
});
