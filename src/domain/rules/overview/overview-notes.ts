import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const overviewNotes = [
  {
    id: 'overview.window',
    summary: 'The overview shows the requests of the last two years; it is not asked for earlier ones.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: "Manuel de l'employeur du service en ligne, aperçu", confidence: 'seed' },
      { citation: 'Guide du citoyen du service en ligne, aperçu', confidence: 'seed' },
    ],
    inForce: ALWAYS,
    enforcedIn: 'src/commands/list/run-list.ts',
  },
  {
    id: 'overview.large-employer',
    summary:
      'In the online service the overview of an employer of more than 100 workers is limited, and a worker is found by national register number. Smaller employers can pick the worker from the Dimona list.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: 'Portail de la sécurité sociale, interruption de carrière et crédit-temps', confidence: 'confirmed' },
      { citation: "Manuel de l'employeur du service en ligne, aperçu", confidence: 'seed' },
    ],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'overview.scope.education',
    summary:
      'An organising authority sees the requests that it filed itself, never those of another authority, even for the same worker.',
    leaveTypes: 'all',
    sectors: ['education'],
    source: [
      { citation: "Guide du pouvoir organisateur pour le secteur de l'enseignement, aperçu", confidence: 'seed' },
    ],
    inForce: ALWAYS,
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
