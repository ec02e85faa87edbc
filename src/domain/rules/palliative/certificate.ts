import { lacksAttachment } from '../attached.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { palliativeFull } from '../example-rows.ts';

/** Senders name the doctor's certificate either way. */
const DOCUMENTS = ['palliativeCertificate', 'medicalCertificate'] as const;

export const palliativeCertificate = defineRule({
  id: 'palliative.certificate',
  summary:
    "The certificate of the patient's doctor is attached, a new one for each month; it need not name the patient. ONEM does not get the file without it.",
  leaveTypes: ['palliativeCare'],
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'attachments',
  source: [{ citation: 'belgium.be, congé pour soins palliatifs', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'attached', row: palliativeFull },
      {
        name: 'attachments that cannot be read are another finding',
        row: { ...palliativeFull, attachments: 'certificate.pdf' },
      },
      {
        name: 'attached as a medical certificate',
        row: { ...palliativeFull, attachments: 'medicalCertificate=certificate.pdf' },
      },
    ],
    reject: [
      { name: 'not attached', row: { ...palliativeFull, attachments: '' }, params: {} },
      {
        name: 'something else attached',
        row: { ...palliativeFull, attachments: 'kinshipProof=proof.pdf' },
        params: {},
      },
    ],
  },
  check(request) {
    return lacksAttachment(request, DOCUMENTS) ? { params: {} } : null;
  },
});
