import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';

export const timeCreditChildFoster = defineRule({
  id: 'time-credit.child.foster',
  summary:
    'Time credit for the care of a child is for a child by birth or adoption; since 1 July 2025 foster parents have parental leave, not this time credit.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: ['child'],
  needs: ['childLink'],
  severity: 'error',
  column: 'childLink',
  source: [
    {
      citation: "Loi-programme du 18.07.2025 ; Securex, congé parental des parents d'accueil",
      confidence: 'confirmed',
    },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a child by birth', row: { ...timeCreditOneFifth, childLink: 'birth' } },
      { name: 'an adopted child', row: { ...timeCreditOneFifth, childLink: 'adoption' } },
      { name: 'not stated', row: timeCreditOneFifth },
    ],
    reject: [{ name: 'a foster child', row: { ...timeCreditOneFifth, childLink: 'foster' }, params: {} }],
  },
  check({ childLink }) {
    return childLink === 'foster' ? { params: {} } : null;
  },
});
