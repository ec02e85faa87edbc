import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const parentalNotes = [
  {
    id: 'parental.conversion',
    summary:
      'One month of full interruption is worth four weeks, two months half-time, five months at 1/5 or ten months at 1/10; the forms may be combined freely until four months of full interruption are used up.',
    leaveTypes: ['parentalLeave'],
    sectors: 'all',
    source: [
      { citation: 'AR 29.10.1997, art. 2', confidence: 'confirmed' },
      { citation: 'ONEM, actualité du 9.08.2019', confidence: 'confirmed' },
    ],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/values/parental.ts',
  },
  {
    id: 'parental.remainder',
    summary:
      "What a flexible split leaves over, less than four weeks in full or less than two months half-time, may be taken as it is and without the employer's agreement.",
    leaveTypes: ['parentalLeave'],
    sectors: 'all',
    source: [{ citation: 'AR 29.10.1997, art. 2/2', confidence: 'confirmed' }],
    inForce: { from: '2019-06-01', until: null },
    enforcedIn: 'src/domain/rules/parental/credit.ts',
  },
  {
    id: 'parental.no-agreement-needed',
    summary:
      'Full leave by months, half-time by two months and 1/5 are rights: the employer may postpone them, not refuse them. One published page asks for an agreement for every partial form; ONEM and the payroll offices do not.',
    leaveTypes: ['parentalLeave'],
    sectors: ['private', 'local'],
    source: [
      { citation: "Manuel de l'employeur du service en ligne, régimes", confidence: 'seed' },
      { citation: 'SD Worx, congés thématiques', confidence: 'confirmed' },
    ],
    inForce: ALWAYS,
    doubt: 'disputed',
    enforcedIn: null,
  },
  {
    id: 'parental.flex.refusal-reply',
    summary:
      'An employer who refuses weeks, single half-time months or 1/10 says so in writing within one month of the notice.',
    leaveTypes: ['parentalLeave'],
    sectors: ['private', 'local'],
    source: [{ citation: 'AR 5.05.2019', confidence: 'confirmed' }],
    inForce: { from: '2019-06-01', until: null },
    enforcedIn: null,
  },
  {
    id: 'parental.child-age.postponed',
    summary:
      'The leave may start after the 12th (or 21st) birthday when notice was given in time and the employer postponed it.',
    leaveTypes: ['parentalLeave'],
    sectors: 'all',
    source: [{ citation: 'AR 29.10.1997, art. 3 § 2', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'parental.child-disability',
    summary:
      'A child counts as having a disability from an incapacity of 66 %, or from 4 points in pillar 1 or 9 points over the three pillars of the medical-social scale; the age limit is then 21.',
    leaveTypes: ['parentalLeave'],
    sectors: 'all',
    source: [
      { citation: 'AR 29.10.1997, art. 3', confidence: 'confirmed' },
      { citation: 'Securex, conditions du congé parental', confidence: 'confirmed' },
    ],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'parental.kinship',
    summary:
      'The leave is for the mother or father, the recognised co-parent and the adoptive parent, each with a credit of their own for each child; for foster parents see their own rule.',
    leaveTypes: ['parentalLeave'],
    sectors: 'all',
    source: [{ citation: 'AR 29.10.1997, art. 1 et 3', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'parental.seniority.public',
    summary:
      'In federal and regional services and in education no seniority is asked: being in active service is enough.',
    leaveTypes: ['parentalLeave'],
    sectors: ['federal', 'regional', 'education'],
    source: [{ citation: 'Infor Jeunes, congé parental', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/rules/parental/seniority.ts',
  },
  {
    id: 'parental.postponement',
    summary:
      'Within one month of the notice the employer may postpone the leave for reasons given in writing and in detail; it then starts within six months of the month in which that was decided. Postponing a full interruption means offering alternatives in writing.',
    leaveTypes: ['parentalLeave'],
    sectors: ['private', 'local'],
    source: [
      { citation: 'AR 29.10.1997, art. 7', confidence: 'confirmed' },
      { citation: 'AR 7.10.2022', confidence: 'confirmed' },
    ],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'parental.postponement.federal',
    summary:
      'In the federal service a full parental leave by months can be neither refused nor postponed; leave in weeks needs the agreement of the service.',
    leaveTypes: ['parentalLeave'],
    sectors: ['federal'],
    source: [{ citation: 'BOSA, congé parental', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'parental.cct64',
    summary:
      'After parental leave under collective agreement 64 for the same child, what is left under this scheme is worth two months of full interruption.',
    leaveTypes: ['parentalLeave'],
    sectors: ['private'],
    source: [{ citation: 'AR 7.10.2022', confidence: 'confirmed' }],
    inForce: { from: '2022-11-10', until: null },
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
