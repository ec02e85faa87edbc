import { lacksAttachment } from '../attached.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalHospital } from '../example-rows.ts';
import { HOSPITALISED_CHILD_ONLY } from './motives.ts';

const HOSPITAL_PROOF = ['hospitalProof'] as const;
const CERTIFICATE = ['medicalCertificate'] as const;

export const medicalHospitalCertificates = defineRule({
  id: 'medical.hospital.certificates',
  summary:
    "The hospital's proof of the stay and the doctor's certificate are both attached; the certificate says so when the stay was unforeseen and notice was shorter than seven days.",
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  motives: HOSPITALISED_CHILD_ONLY,
  severity: 'warning',
  column: 'attachments',
  source: [{ citation: "AR 10.08.1998, art. 6ter ; CSC, hospitalisation d'un enfant", confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [{ name: 'both', row: medicalHospital }],
    reject: [
      {
        name: 'no hospital proof',
        row: { ...medicalHospital, attachments: 'medicalCertificate=certificate.pdf' },
        params: { attached: 1, expected: 2 },
      },
      {
        name: 'no certificate',
        row: { ...medicalHospital, attachments: 'hospitalProof=hospital.pdf' },
        params: { attached: 1, expected: 2 },
      },
      { name: 'nothing attached', row: { ...medicalHospital, attachments: '' }, params: { attached: 0, expected: 2 } },
    ],
  },
  check(request) {
    const missing = Number(lacksAttachment(request, HOSPITAL_PROOF)) + Number(lacksAttachment(request, CERTIFICATE));
    return missing === 0 ? null : { params: { attached: 2 - missing, expected: 2 } };
  },
});
