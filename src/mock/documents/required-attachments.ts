import type { AttachmentType } from '../../schemas/model/codes.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';

/** What must be there before a file goes to ONEM. */
export function requiredAttachmentTypes({ leaveType, motive }: NewCareerBreakRequest): readonly AttachmentType[] {
  switch (leaveType) {
    case 'medicalAssistance':
      return motive === 'hospitalisedChild' ? ['medicalCertificate', 'hospitalProof'] : ['medicalCertificate'];
    case 'palliativeCare':
      return ['palliativeCertificate'];
    case 'informalCare':
      return ['carerRecognition'];
    case 'parentalLeave':
    case 'timeCredit':
    case 'careerBreak':
      return [];
  }
}
