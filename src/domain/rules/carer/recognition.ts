import { lacksAttachment } from '../attached.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { carerFull } from '../example-rows.ts';

const DOCUMENTS = ['carerRecognition'] as const;

export const carerRecognition = defineRule({
  id: 'carer.recognition',
  summary:
    'The health insurance fund recognised the worker as informal carer of that person with social rights; the proof is attached, or its date is stated. A general recognition is not enough.',
  leaveTypes: ['informalCare'],
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'attachments',
  source: [{ citation: 'Loi du 12.05.2014 ; ONEM, FAQ aidants proches', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'its date is stated', row: carerFull },
      { name: 'a date that cannot be read is another finding', row: { ...carerFull, recognitionDate: '1/9/26' } },
      { name: 'attached', row: { ...carerFull, recognitionDate: '', attachments: 'carerRecognition=recognition.pdf' } },
    ],
    reject: [
      {
        name: 'neither attached nor dated',
        row: { ...carerFull, recognitionDate: '' },
        params: { recognitionDate: { column: 'recognitionDate' } },
      },
    ],
  },
  check(request) {
    if (request.recognitionDate !== undefined || !lacksAttachment(request, DOCUMENTS)) return null;
    if (request.unreadable.some(({ column }) => column === 'recognitionDate')) return null;
    return { params: { recognitionDate: { column: 'recognitionDate' } } };
  },
});
