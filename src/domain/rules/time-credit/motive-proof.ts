import { isoDate } from '../../../schemas/model/civil-date.ts';
import { hasAttachment } from '../attached.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';
import { TIME_CREDIT_MOTIVES } from '../motive-scopes.ts';

const PROOFS = ['motiveProof', 'kinshipProof', 'medicalCertificate', 'palliativeCertificate'] as const;

export const timeCreditMotiveProof = defineRule({
  id: 'time-credit.motive-proof',
  summary:
    "The proof of the motive is in the employer's hands at the latest when the time credit starts, and goes to ONEM with the request where it is compulsory.",
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: TIME_CREDIT_MOTIVES,
  severity: 'warning',
  column: 'attachments',
  source: [{ citation: 'Securex, motifs du crédit-temps ; ONEM, formulaire électronique', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'filed on the eve, proof to follow', row: timeCreditOneFifth, asOf: '2027-02-28' },
      {
        name: 'filed on the first day with the proof',
        row: { ...timeCreditOneFifth, attachments: 'motiveProof=birth.pdf' },
        asOf: '2027-03-01',
      },
    ],
    reject: [
      {
        name: 'filed on the first day without the proof',
        row: timeCreditOneFifth,
        asOf: '2027-03-01',
        params: { motive: { code: 'child', list: 'motive' }, startDate: { date: isoDate('2027-03-01') } },
      },
    ],
  },
  check(request, { today }) {
    const { motive, startDate } = request;
    if (startDate === undefined || startDate > today || motive === undefined) return null;
    if (hasAttachment(request, PROOFS)) return null;
    return { params: { motive: { code: motive, list: 'motive' }, startDate: { date: startDate } } };
  },
});
