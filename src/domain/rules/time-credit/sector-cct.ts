import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditFull, timeCreditHalf } from '../example-rows.ts';

export const timeCreditSectorCct = defineRule({
  id: 'time-credit.sector-cct',
  summary:
    'Full and half-time time credit for a child, palliative care, an ill relative or training needs a sector or company agreement.',
  leaveTypes: ['timeCredit'],
  regimes: ['full', 'half'],
  sectors: 'all',
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
      { name: 'a disabled child', row: { ...timeCreditHalf, motive: 'disabledChild', sectorAgreement: 'no' } },
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
    ],
  },
  check({ motive, regime, sectorAgreement }) {
    if (sectorAgreement !== false || motive === undefined || regime === undefined) return null;
    if (motive !== 'child' && motive !== 'palliative' && motive !== 'illRelative' && motive !== 'training') return null;
    return { params: { regime: { code: regime, list: 'regime' }, motive: { code: motive, list: 'motive' } } };
  },
});
