import { lacksAttachment } from '../attached.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull } from '../example-rows.ts';
import { ORDINARY_ASSISTANCE } from './motives.ts';

const DOCUMENTS = ['medicalCertificate'] as const;

export const medicalCertificate = defineRule({
  id: 'medical.certificate',
  summary:
    "The certificate of the patient's doctor, with the worker's declaration of willingness, is attached: ONEM does not get the file without it. It may follow after filing.",
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  motives: ORDINARY_ASSISTANCE,
  severity: 'warning',
  column: 'attachments',
  source: [{ citation: "Manuel de l'employeur du service en ligne, pièces jointes", confidence: 'seed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'attached', row: medicalFull },
      {
        name: 'attachments that cannot be read are another finding',
        row: { ...medicalFull, attachments: 'certificate.pdf' },
      },
    ],
    reject: [
      { name: 'not attached', row: { ...medicalFull, attachments: '' }, params: {} },
      {
        name: 'something else attached',
        row: { ...medicalFull, attachments: 'hospitalProof=hospital.pdf' },
        params: {},
      },
    ],
  },
  check(request) {
    return lacksAttachment(request, DOCUMENTS) ? { params: {} } : null;
  },
});
