import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const careerBreakNotes = [
  {
    id: 'career-break.federal.contractual',
    summary: 'Contract staff of the federal service may reduce to half-time or by 1/3, 1/4 or 1/5.',
    leaveTypes: ['careerBreak'],
    sectors: ['federal'],
    source: [{ citation: 'BOSA, interruption de carrière partielle', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/rules/career-break/forms.ts',
  },
  {
    id: 'career-break.federal.excluded',
    summary:
      'Trainees and mandate holders of the federal service have no career break; heads of service in the classes A4 and A5 need permission.',
    leaveTypes: ['careerBreak'],
    sectors: ['federal'],
    source: [{ citation: 'BOSA, interruption de carrière partielle', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'career-break.education.legal',
    summary:
      'In education and the psycho-medico-social centres the career break rests on the Royal Decree of 12 August 1991, for statutory, contract and temporary staff.',
    leaveTypes: ['careerBreak'],
    sectors: ['education'],
    source: [
      { citation: 'AR 12.08.1991 ; ONEM, feuille info T15 (5.03.2024)', confidence: 'confirmed' },
      { citation: "Guide du pouvoir organisateur pour le secteur de l'enseignement", confidence: 'seed' },
    ],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'career-break.education.school-dates',
    summary:
      'Fixed dates (start on 1 September or 1 October, end on 31 August) are an older rule of Flemish education; the present rules of the French and German-speaking Communities are in their yearly circulars.',
    leaveTypes: ['careerBreak'],
    sectors: ['education'],
    source: [
      {
        citation: "Dates fixes de l'enseignement flamand (page ancienne, état actuel non trouvé)",
        confidence: 'unverified',
      },
    ],
    inForce: ALWAYS,
    doubt: 'unverified',
    enforcedIn: null,
  },
  {
    id: 'career-break.no-new-capital',
    summary:
      'Moving from a contract to a statutory post of the federal service gives no new credit: the months taken before stay deducted from the 60.',
    leaveTypes: ['careerBreak'],
    sectors: ['federal'],
    source: [{ citation: 'BOSA, interruption de carrière partielle', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
