import type { WorkdayCalculationApi } from '../../client/workday-calculation-api.ts';
import type { Deps } from '../../deps.ts';
import type { CalculationAttachmentType } from '../../schemas/model/workday-codes.ts';
import type { CalculationAttachment } from '../../schemas/wire/workday-answers.ts';
import { repeatForCalculation } from './repeat-for-calculation.ts';

export interface ProofToAttach {
  readonly type: CalculationAttachmentType;
  readonly description: string | undefined;
  readonly fileName: string;
  readonly sha256: string;
}

/**
 * Adds a document to a request. It is known by its content: one that the request holds is not added again, also when the
 * answer to an earlier attempt was lost. `content` is asked for only when it has to be sent.
 * @throws RefusedError; UnknownOutcomeError
 */
export async function attachProof(
  ticketNumber: string,
  { type, description, fileName, sha256 }: ProofToAttach,
  content: () => Promise<Uint8Array>,
  workdays: WorkdayCalculationApi,
  deps: Pick<Deps, 'delay' | 'signal' | 'random' | 'newId'>,
): Promise<{ readonly attachment: CalculationAttachment; readonly isNew: boolean }> {
  const { signal } = deps;
  const held = async (): Promise<CalculationAttachment | undefined> => {
    const { attachments } = await workdays.getCalculationRequest(ticketNumber, { signal });
    return attachments.find((each) => each.sha256 === sha256 && each.attachmentType === type);
  };
  const before = await held();
  if (before !== undefined) return { attachment: before, isNew: false };
  const document = {
    attachmentType: type,
    ...(description !== undefined && { otherDescription: description }),
    fileName,
  };
  const bytes = await content();
  const idempotencyKey = deps.newId();
  let attempts = 0;
  const attachment = await repeatForCalculation(
    ticketNumber,
    async () => {
      attempts += 1;
      const arrived = attempts === 1 ? undefined : await held();
      return arrived ?? workdays.createCalculationAttachment(ticketNumber, document, bytes, { idempotencyKey, signal });
    },
    deps,
  );
  return { attachment, isNew: true };
}
