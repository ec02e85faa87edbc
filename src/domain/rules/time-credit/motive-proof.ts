import { isoDate } from '../../../schemas/model/civil-date.ts';
import { hasAttachment } from '../attached.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth, timeCreditOneFifth } from '../example-rows.ts';

const PROOFS = ['motiveProof', 'kinshipProof', 'medicalCertificate', 'palliativeCertificate'] as const;

export const timeCreditMotiveProof = defineRule({
  id: 'time-credit.motive-proof',
  summary: 'The proof of the motive is there at the latest when the time credit starts.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
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
      { name: 'end of career, which has no motive to prove', row: endOfCareerOneFifth, asOf: '2026-12-01' },
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
    if (startDate === undefined || startDate > today || motive === undefined || motive === 'endOfCareer') return null;
    if (hasAttachment(request, PROOFS)) return null;
    return { params: { motive: { code: motive, list: 'motive' }, startDate: { date: startDate } } };
  },
});
