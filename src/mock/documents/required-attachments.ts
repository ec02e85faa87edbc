import type { AttachmentType } from '../../schemas/model/codes.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { FiledRequest } from '../state/filed-request.ts';

type Leave = Pick<NewCareerBreakRequest, 'leaveType' | 'motive'>;

/** What must be there before a file goes to ONEM. */
export function requiredAttachmentTypes({
  request,
  alsoRequired = [],
}: Pick<FiledRequest, 'alsoRequired'> & { readonly request: Leave }): readonly AttachmentType[] {
  return [...requiredForLeave(request), ...alsoRequired];
}

function requiredForLeave({ leaveType, motive }: Leave): readonly AttachmentType[] {
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
  attachments,
  ...filed
}: Parameters<typeof requiredAttachmentTypes>[0] & Pick<FiledRequest, 'attachments'>): readonly AttachmentType[] {
  const there = new Set(attachments.map(({ attachmentType }) => attachmentType));
  return requiredAttachmentTypes(filed).filter((type) => !there.has(type));
}
