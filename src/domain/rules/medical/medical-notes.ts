import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const medicalNotes = [
  {
    id: 'medical.weeks.remainder',
    summary:
      "When less than one month of the full credit is left, that remainder may be taken without the employer's agreement.",
    leaveTypes: ['medicalAssistance'],
    sectors: ['private', 'local'],
    source: [{ citation: 'AR 5.05.2019', confidence: 'confirmed' }],
    inForce: { from: '2019-06-01', until: null },
    enforcedIn: 'src/domain/rules/medical/credit.ts',
  },
  {
    id: 'medical.weeks.reply',
    summary: 'An employer who refuses leave in weeks says so in writing within two working days.',
    leaveTypes: ['medicalAssistance'],
    sectors: ['private', 'local'],
    source: [{ citation: 'AR 5.05.2019', confidence: 'confirmed' }],
    inForce: { from: '2019-06-01', until: null },
    enforcedIn: null,
  },
  {
    id: 'medical.kinship.private',
    summary:
      'In the private and local sectors the patient is a member of the household, a blood relative up to the second degree or a relative by marriage of the first degree.',
    leaveTypes: ['medicalAssistance'],
    sectors: ['private', 'local'],
    source: [{ citation: 'AR 10.08.1998, art. 2', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'medical.kinship.other',
    summary:
      'In federal and regional services and in education the patient is a member of the household or a relative, by blood or by marriage, up to the second degree.',
    leaveTypes: ['medicalAssistance'],
    sectors: ['federal', 'regional', 'education'],
    source: [{ citation: 'CSC-Enseignement, congé pour assistance médicale', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'medical.serious-illness',
    summary:
      "Whether the illness is serious is for the patient's doctor alone to judge; neither the employer nor ONEM does.",
    leaveTypes: ['medicalAssistance'],
    sectors: 'all',
    source: [{ citation: 'ONEM, feuille info T18 (5.03.2024)', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'medical.certificate.age',
    summary: 'In the French Community the certificate is completed at the earliest one month before the leave starts.',
    leaveTypes: ['medicalAssistance'],
    sectors: ['education'],
    source: [{ citation: 'CSC-Enseignement, congé pour assistance médicale', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'medical.seniority',
    summary: 'No seniority is asked.',
    leaveTypes: ['medicalAssistance'],
    sectors: 'all',
    source: [{ citation: 'FGTB, congés thématiques (2020)', confidence: 'unverified' }],
    inForce: ALWAYS,
    doubt: 'unverified',
    enforcedIn: null,
  },
  {
    id: 'medical.postponement',
    summary:
      'The employer may put off the start by seven days at most, and tells the worker within two working days of the notice.',
    leaveTypes: ['medicalAssistance'],
    sectors: ['private', 'local'],
    source: [{ citation: 'AR 10.08.1998', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'medical.hospital.who',
    summary:
      'The leave for a child in hospital goes first to the parent who lives with the child or the person of the household in charge of its daily upbringing; if they cannot, to the parent who does not live with it; then to family up to the second degree.',
    leaveTypes: ['medicalAssistance'],
    sectors: 'all',
    source: [{ citation: 'AR 10.08.1998, art. 6ter ; ONEM, FAQ enfant mineur hospitalisé', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'medical.hospital.continue',
    summary:
      'Care that lasts longer goes on as ordinary medical assistance, with a notice of its own of seven days; together with the week or weeks before it, it may then be shorter than a month.',
    leaveTypes: ['medicalAssistance'],
    sectors: 'all',
    source: [{ citation: 'AR 10.08.1998, art. 6ter § 2', confidence: 'confirmed' }],
    inForce: ALWAYS,
    doubt: 'unverified',
    enforcedIn: 'src/domain/rules/medical/min-block.ts',
  },
  {
    id: 'medical.hospital.trainee',
    summary: 'Trainees of the federal service may take medical assistance only for a minor child in hospital.',
    leaveTypes: ['medicalAssistance'],
    sectors: ['federal'],
    source: [{ citation: 'BOSA, congé pour assistance médicale', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
