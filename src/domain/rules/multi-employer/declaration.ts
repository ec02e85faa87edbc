import { hasAttachment } from '../attached.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, parentalHalf } from '../example-rows.ts';
import { readDroppedLoad } from './dropped-load.ts';

const halfJob = { hoursBefore: '19:00', multipleEmployers: 'yes' } as const;
const twoEmployers = { ...parentalFull, ...halfJob } as const;

export const declaration = defineRule({
  id: 'multi-employer.declaration',
  summary:
    'A worker with several employers who takes the break with one of them only sends ONEM a declaration of occupation for the others.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'attachments',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, occupation chez plusieurs employeurs", confidence: 'seed' },
    { citation: 'ONEM, feuille info E68 (24.08.2017)', confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'declared', row: { ...twoEmployers, attachments: 'occupationDeclaration=declaration.pdf' } },
      { name: 'one employer', row: parentalFull },
      {
        name: 'half of each job',
        row: { ...parentalHalf, ...halfJob, hoursDuring: '9:30', otherEmployerHours: '19:00' },
      },
    ],
    reject: [
      { name: 'nothing attached', row: twoEmployers, params: {} },
      {
        name: 'half of a full-time schedule, all with this employer',
        row: { ...parentalHalf, ...halfJob, hoursDuring: '0:00', otherEmployerHours: '19:00' },
        params: {},
      },
      { name: 'something else attached', row: { ...twoEmployers, attachments: 'contract=contract.pdf' }, params: {} },
    ],
  },
  check(request) {
    if (!request.multipleEmployers || hasAttachment(request, ['occupationDeclaration'])) return null;
    // Each employer takes its share and files its own request: nobody is left to declare.
    if (readDroppedLoad(request)?.fit === 'share') return null;
    return request.unreadable.some(({ column }) => column === 'attachments') ? null : { params: {} };
  },
});
