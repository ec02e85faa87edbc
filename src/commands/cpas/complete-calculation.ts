import { hash } from 'node:crypto';
import type { WorkdayCalculationApi } from '../../client/workday-calculation-api.ts';
import type { Deps } from '../../deps.ts';
import { AppError, InputError, InterruptedError } from '../../errors/app-error.ts';
import type { CalculationRequest } from '../../schemas/wire/workday-answers.ts';
import { repeatForCalculation } from './repeat-for-calculation.ts';
import { attachProof } from './attach-proof.ts';
import type { Proof } from './plan-proofs.ts';
import type { FiledCalculation, RequestOutcome } from './request-outcome.ts';
import { holdsCase } from './stored-case.ts';

type CompletingDeps = Pick<Deps, 'delay' | 'signal' | 'random' | 'newId' | 'readCalculationDocument'>;

/**
 * What is left to do for a request that the service holds: its proofs first, then, unless it stays a draft, the sending.
 * Each step is looked up before it is made, so that the same command goes on wherever an earlier one was cut off. A
 * request is never sent without a proof that was to go with it; what came back is not sent again as it was.
 */
export async function completeCalculation(
  filed: FiledCalculation,
  { isDraft, isChanged = false }: { readonly isDraft: boolean; readonly isChanged?: boolean },
  workdays: WorkdayCalculationApi,
  deps: CompletingDeps,
): Promise<RequestOutcome> {
  const { judged } = filed;
  const { ticketNumber } = filed.request;
  const proofs = judged.proofs ?? [];
  const isToSend = !isDraft && (isChanged || filed.request.status === 'draft');
  if (proofs.length === 0 && !isToSend) return filed;
  const { signal } = deps;
  try {
    if (signal.aborted) throw new InterruptedError('interrupted');
    const held = await workdays.getCalculationRequest(ticketNumber, { signal });
    const isOpen = held.status === 'draft' || held.status === 'returned';
    if (!isOpen) {
      const missing = proofs.filter((proof) => !holds(held, proof));
      return { ...filed, request: held, ...(missing.length > 0 && { missing: missing.map(nameOf) }) };
    }
    // Somebody gave it another content meanwhile: that is not what was certified here.
    if (!holdsCase(held, judged.input)) return { outcome: 'referenceTaken', ticketNumber, judged };
    let added = 0;
    for (const proof of proofs) {
      const { isNew } = await attachProof(ticketNumber, proof, () => readAgain(proof, deps), workdays, deps);
      if (isNew) added += 1;
    }
    const isSent = !isDraft && (isChanged || held.status === 'draft' || added > 0);
    if (isSent)
      await repeatForCalculation(ticketNumber, () => workdays.replaceSubmission(ticketNumber, { signal }), deps);
    const request = await workdays.getCalculationRequest(ticketNumber);
    return { ...filed, request, isNew: filed.isNew || isSent || added > 0, ...(added > 0 && { attached: added }) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { outcome: 'incomplete', ticketNumber, error, judged };
  }
}

/** @throws InputError when it is no longer the document that was looked at */
async function readAgain(
  { path, namedIn, sha256 }: Proof,
  { readCalculationDocument }: Pick<Deps, 'readCalculationDocument'>,
): Promise<Uint8Array> {
  const content = await readCalculationDocument(path, namedIn);
  if (hash('sha256', content, 'hex') !== sha256) throw new InputError('input.changedWhileRead', { file: path });
  return content;
}

function holds({ attachments }: CalculationRequest, { type, sha256 }: Proof): boolean {
  return attachments.some((each) => each.sha256 === sha256 && each.attachmentType === type);
}

function nameOf({ fileName }: Proof): string {
  return fileName;
}
