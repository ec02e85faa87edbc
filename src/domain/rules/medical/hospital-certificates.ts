import { hasAttachment } from '../attached.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, medicalHospital } from '../example-rows.ts';

const HOSPITAL_PROOF = ['hospitalProof'] as const;
const CERTIFICATE = ['medicalCertificate'] as const;

export const medicalHospitalCertificates = defineRule({
  id: 'medical.hospital.certificates',
  summary: "The hospital's proof and the doctor's certificate are attached.",
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'attachments',
  source: [{ citation: "AR 10.08.1998, art. 6ter ; CSC, hospitalisation d'un enfant", confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'both', row: medicalHospital },
      { name: 'another patient', row: medicalFull },
    ],
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
    if (request.motive !== 'hospitalisedChild') return null;
    const attached = Number(hasAttachment(request, HOSPITAL_PROOF)) + Number(hasAttachment(request, CERTIFICATE));
    return attached === 2 ? null : { params: { attached, expected: 2 } };
  },
});
