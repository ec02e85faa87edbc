import { isoDate } from '../../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { ageOn } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { CHILD_AGE_LIMIT } from '../../values/parental.ts';
import { lacksAttachment } from '../attached.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

/** Senders name such a proof in any of these ways; that a disability is recognised may stand in a medical certificate. */
const PROOFS = ['kinshipProof', 'motiveProof', 'medicalCertificate', 'other'] as const;

const adoption = { ...parentalFull, childLink: 'adoption', childRegistrationDate: '2026-09-01' } as const;
const disabled = { ...parentalFull, childBirthDate: '2014-12-31', childDisability: 'yes' } as const;

/**
 * A birth is proved to the employer, who has no reason to send the record on: only what decides whether the leave exists
 * at all is asked for here.
 */
export const parentalDocument = defineRule({
  id: 'parental.document',
  summary:
    'The proof of birth, adoption, foster placement or disability is handed over at the latest when the leave starts. From that day on it goes with a request for an adopted or foster child, or for a child of 12 or more with a disability.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: 'all',
  needs: [['childLink', 'childDisability']],
  severity: 'warning',
  column: 'attachments',
  source: [{ citation: 'AR 29.10.1997, art. 6 ; SPF Emploi, congé parental', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['parentalChildAge'],
  examples: {
    accept: [
      { name: 'filed on the eve, proof to follow', row: adoption, asOf: '2026-12-31' },
      {
        name: 'filed on the first day with the proof',
        row: { ...adoption, attachments: 'kinshipProof=adoption.pdf' },
        asOf: '2027-01-01',
      },
      { name: 'a birth', row: { ...adoption, childLink: 'birth' }, asOf: '2027-01-01' },
      {
        name: 'a child with a disability that is young enough without it',
        row: { ...disabled, childBirthDate: '2015-01-02' },
        asOf: '2027-01-01',
      },
    ],
    reject: [
      {
        name: 'an adoption, filed on the first day without the proof',
        row: adoption,
        asOf: '2027-01-01',
        params: { startDate: { date: isoDate('2027-01-01') } },
      },
      {
        name: 'a foster child',
        row: { ...adoption, childLink: 'foster', placementEndDate: '2028-01-01' },
        asOf: '2027-01-20',
        params: { startDate: { date: isoDate('2027-01-01') } },
      },
      {
        name: 'a child of 12 with a disability',
        row: disabled,
        asOf: '2027-01-01',
        params: { startDate: { date: isoDate('2027-01-01') } },
      },
    ],
  },
  check(request, { today }) {
    const { startDate } = request;
    if (startDate === undefined || startDate > today) return null;
    if (!restsOnProof(request) || !lacksAttachment(request, PROOFS)) return null;
    return { params: { startDate: { date: startDate } } };
  },
});

/** The leave exists only because of an adoption, a placement, or a disability. */
function restsOnProof({ childLink, childDisability, childBirthDate, startDate }: LeaveRequest): boolean {
  if (childLink === 'adoption' || childLink === 'foster') return true;
  if (childDisability !== true || startDate === undefined) return false;
  return (
    childBirthDate === undefined || ageOn(childBirthDate, startDate) >= valueOn(CHILD_AGE_LIMIT, startDate).ordinary
  );
}
