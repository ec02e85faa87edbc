import { hasAttachment } from '../attached.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, medicalHospital } from '../example-rows.ts';

const DOCUMENTS = ['medicalCertificate'] as const;

export const medicalCertificate = defineRule({
  id: 'medical.certificate',
  summary: "The certificate of the patient's doctor is attached.",
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'attachments',
  source: [{ citation: "Manuel de l'employeur du service en ligne, pièces jointes", confidence: 'seed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'attached', row: medicalFull },
      {
        name: 'a child in hospital, whose documents have their own rule',
        row: { ...medicalHospital, attachments: '' },
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
    if (request.motive === 'hospitalisedChild' || hasAttachment(request, DOCUMENTS)) return null;
    return { params: {} };
  },
});
