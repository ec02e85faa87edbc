import type { AttachmentType } from '../../schemas/model/codes.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { FiledRequest } from '../state/filed-request.ts';

/** What must be there before a file goes to ONEM. */
export function requiredAttachmentTypes({
  leaveType,
  motive,
}: Pick<NewCareerBreakRequest, 'leaveType' | 'motive'>): readonly AttachmentType[] {
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

/** What of it is not there yet. */
export function missingAttachmentTypes({
  request,
  attachments,
}: {
  readonly request: Pick<NewCareerBreakRequest, 'leaveType' | 'motive'>;
  readonly attachments: FiledRequest['attachments'];
}): readonly AttachmentType[] {
  const there = new Set(attachments.map(({ attachmentType }) => attachmentType));
  return requiredAttachmentTypes(request).filter((type) => !there.has(type));
}
