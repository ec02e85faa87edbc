import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const requestNotes = [
  {
    id: 'request.employer-first',
    summary:
      "The employer's part is filed first, then the worker completes the second part. Without it nothing reaches ONEM for a decision.",
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: 'AR 1.07.2012, demandes électroniques', confidence: 'confirmed' },
      { citation: 'Guide du citoyen, Break@work', confidence: 'seed' },
    ],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'request.electronic-mandatory',
    summary:
      'Electronic filing is compulsory since 1 July 2024, in education since 1 October 2024; paper was tolerated for three months more. Files that mix paper and electronic parts are refused since 1 June 2024.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: 'UCM, Securex et Acerta, introduction électronique des demandes (2024)', confidence: 'confirmed' },
    ],
    inForce: { from: '2024-07-01', until: null, comparedWith: 'filingDate' },
    enforcedIn: null,
  },
  {
    id: 'request.sector-parameter',
    summary:
      "The sector in the employer's profile decides which leaves the service offers: time credit in the private sector only, career break in the public sector and education only.",
    leaveTypes: ['timeCredit', 'careerBreak'],
    sectors: 'all',
    source: [{ citation: "Manuel de l'employeur du service en ligne, profil de l'employeur", confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/rules/request/time-credit-private-only.ts',
  },
  {
    id: 'request.deadline.practice',
    summary:
      'In 2012 ONEM also accepted requests that were sent within the two months, although the text says received. With electronic filing this is not to be counted on.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: 'Sénat, question écrite 5-6204', confidence: 'confirmed' }],
    inForce: ALWAYS,
    doubt: 'disputed',
    enforcedIn: null,
  },
  {
    id: 'request.retroactive',
    summary:
      'A request may be filed after the leave has started; within two months of the start this is normal practice and costs nothing.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      {
        citation: "Manuel de l'employeur du service en ligne, introduction d'une nouvelle demande",
        confidence: 'seed',
      },
    ],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'request.earliest',
    summary:
      'No published page names an earliest day of filing; the request may be filed as soon as the written notice has been given.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: "Premier jour d'introduction (aucune source trouvée)", confidence: 'unverified' }],
    inForce: ALWAYS,
    doubt: 'unverified',
    enforcedIn: 'src/domain/rules/notice/not-in-future.ts',
  },
  {
    id: 'request.single-period',
    summary:
      'One request is one uninterrupted period in one form of interruption, and one row of the file: two periods or two fractions are two rows.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: 'AR 29.10.1997, art. 6 ; AR 20.07.2021', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/schemas/files/read-row.ts',
  },
] as const satisfies readonly RuleNote[];
