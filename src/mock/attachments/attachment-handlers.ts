import { NewAttachment } from '../../schemas/wire/attachment.ts';
import type { RequestStatus } from '../../schemas/model/codes.ts';
import { renderAttachment, renderAttachments, requestUrl } from '../documents/representations.ts';
import { missingAttachmentTypes } from '../documents/required-attachments.ts';
import { jsonAnswer, type Answer } from '../http/answer.ts';
import { pathParameter, type Call, type Outcome } from '../http/call.ts';
import { findRequest, unknownTicket } from '../http/find-request.ts';
import type { IdempotencyKeys } from '../http/idempotency.ts';
import { refuseForGood } from '../http/refuse-for-good.ts';
import { notFound, problem } from '../problems/problem.ts';
import type { FiledAttachment } from '../state/filed-request.ts';
import type { KeyOutcome } from '../state/service-state.ts';
import type { Store } from '../state/store.ts';
import { keepUpload, readKeyedUpload } from './keyed-upload.ts';
import { mediaTypeOf } from './media-type.ts';

const FINAL: ReadonlySet<RequestStatus> = new Set(['closed', 'cancelled']);

/** The operations on the documents that belong to a request. */
export class AttachmentHandlers {
  readonly #store: Store;
  readonly #keys: IdempotencyKeys;

  constructor({ store, keys }: { readonly store: Store; readonly keys: IdempotencyKeys }) {
    this.#store = store;
    this.#keys = keys;
  }

  async create(call: Call): Promise<Outcome> {
    const found = findRequest(this.#store, call);
    if (found === undefined) return unknownTicket(call);
    const toRead = { operation: 'createAttachment', ticket: found.ticket, schema: NewAttachment };
    const read = await readKeyedUpload(call, this.#keys, toRead);
    if (read.kind === 'refused') return read.outcome;
    if (read.kind === 'repeat') return repeatOf(call, read.outcome);
    const { upload } = read;
    // Read again: another call may have changed the request while the body came in.
    const filed = this.#store.state.find(found.ticket) ?? found;
    if (FINAL.has(filed.status)) {
      return refuseForGood(this.#store, problem('attachmentNotAllowed', { requestStatus: filed.status }), upload.key);
    }
    const attachment: FiledAttachment = keepUpload(this.#store, upload);
    const isLastMissing =
      filed.status === 'awaitingAttachments' &&
      missingAttachmentTypes({ ...filed, attachments: [...filed.attachments, attachment] }).length === 0;
    this.#store.record({
      kind: 'attached',
      ticket: filed.ticket,
      ...attachment,
      ...(isLastMissing && { status: 'awaitingProcessing' }),
      ...(upload.key !== undefined && { key: upload.key }),
    });
    return attachedAnswer(call, filed.ticket, attachment);
  }

  list(call: Call): Outcome {
    const filed = findRequest(this.#store, call);
    return filed === undefined ? unknownTicket(call) : jsonAnswer(200, renderAttachments(filed));
  }

  getContent(call: Call): Outcome {
    const filed = findRequest(this.#store, call);
    if (filed === undefined) return unknownTicket(call);
    const id = pathParameter(call, 'attachmentId');
    if (!filed.attachments.some(({ attachmentId }) => attachmentId === id)) return notFound('attachmentId', id);
    const body = this.#store.contentOf(id);
    return { kind: 'answer', status: 200, contentType: mediaTypeOf(body) ?? 'application/octet-stream', body };
  }
}

function attachedAnswer(call: Call, ticket: string, attachment: FiledAttachment): Answer {
  const Location = `${requestUrl(call.apiUrl, ticket)}/attachments/${attachment.attachmentId}`;
  return jsonAnswer(201, renderAttachment(attachment), { Location });
}

function repeatOf(call: Call, outcome: KeyOutcome): Outcome {
  if (outcome.kind === 'attached') return attachedAnswer(call, outcome.ticket, outcome.attachment);
  return outcome.kind === 'refused' ? outcome.problem : problem('internalServerError');
}
