import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const attachmentNotes = [
  {
    id: 'attachment.apply',
    summary: 'In the online service an uploaded document counts only once the changes are applied and confirmed.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: "Manuel de l'employeur du service en ligne, pièces jointes", confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'attachment.later',
    summary:
      'A document that is missing may be added after filing, by the employer or by the worker. Until every compulsory one is there, the file is not sent to ONEM and waits for its annexes.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: "Manuel de l'employeur du service en ligne, pièces jointes", confidence: 'seed' },
      { citation: 'Guide du citoyen du service en ligne, pièces jointes', confidence: 'seed' },
    ],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/rules/file/missing-attachment.ts',
  },
  {
    id: 'attachment.legible',
    summary: 'A scan or photo of a document can be read without effort, every page of it.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: "Manuel de l'employeur du service en ligne, pièces jointes", confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
