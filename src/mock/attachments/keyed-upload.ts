import { hash, randomUUID } from 'node:crypto';
import type * as z from 'zod';
import type { Call, Outcome } from '../http/call.ts';
import type { IdempotencyKeys } from '../http/idempotency.ts';
import type { UsedKey } from '../state/events.ts';
import type { KeyOutcome } from '../state/service-state.ts';
import type { Store } from '../state/store.ts';
import { readUpload, type Description, type Upload } from './read-upload.ts';

export interface KeyedUpload<D extends Description> extends Upload<D> {
  readonly sha256: string;
  readonly key: UsedKey | undefined;
}

type KeyedUploadRead<D extends Description> =
  | { readonly kind: 'first'; readonly upload: KeyedUpload<D> }
  | { readonly kind: 'repeat'; readonly outcome: KeyOutcome }
  | { readonly kind: 'refused'; readonly outcome: Outcome };

export interface UploadOf<D extends Description> {
  readonly operation: string;
  /** What the document belongs to. */
  readonly ticket: string;
  readonly schema: z.ZodType<D>;
}

/** A document and its description, unless the call is refused or repeats an earlier one with its key. */
export async function readKeyedUpload<D extends Description>(
  call: Call,
  keys: IdempotencyKeys,
  { operation, ticket, schema }: UploadOf<D>,
): Promise<KeyedUploadRead<D>> {
  const read = await readUpload(call, keys.issues(call), schema);
  if (!read.ok) return { kind: 'refused', outcome: read.outcome };
  const { description, content } = read.value;
  const sha256 = hash('sha256', content, 'hex');
  const use = keys.check(call, operation, ticket + JSON.stringify(description) + sha256);
  if (use.kind === 'refused') return { kind: 'refused', outcome: use.problem };
  if (use.kind === 'repeat') return use;
  return { kind: 'first', upload: { description, content, sha256, key: use.key } };
}

/** Keeps the content, so that the document can be put on record. */
export function keepUpload<Type extends string>(
  store: Store,
  { description, content, sha256 }: KeyedUpload<Description & { readonly attachmentType: Type }>,
) {
  const { attachmentType, otherDescription, fileName } = description;
  const attachmentId = randomUUID();
  store.keepContent(attachmentId, content);
  return {
    attachmentId,
    at: store.now(),
    attachmentType,
    ...(otherDescription !== undefined && { otherDescription }),
    fileName,
    sizeInBytes: content.length,
    sha256,
  };
}
