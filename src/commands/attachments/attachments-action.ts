import { createHash } from 'node:crypto';
import type { Connection, Deps } from '../../deps.ts';
import { ContractError } from '../../errors/client-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { renderAttachmentScreen, type SavedDocument } from '../../output/tickets/attachment-list.ts';
import { maskFreeText } from '../../output/tickets/personal-data.ts';
import { wrap } from '../../output/wrap.ts';
import type { Attachment, Attachments } from '../../schemas/wire/attachment.ts';
import type { AttachmentsOptions } from '../attachments.ts';

const SCHEMA_VERSION = 1;

/** What the service holds for a request, and what it still wants; with `--save` the documents themselves. */
export async function attachmentsAction(options: AttachmentsOptions, deps: Deps): Promise<ExitCode> {
  const { ticketNumber, showsPersonalData } = options;
  const { settings, terminal, texts, signal } = deps;
  const connection = await deps.openConnection();
  try {
    const held = await connection.api.getAttachments(ticketNumber, { signal });
    const saved = await saveAll(options, held, connection, deps);
    const shown = showsPersonalData ? held : masked(held);
    if (settings.output === 'human') {
      const { hasColor, isPlain } = settings;
      const request = await connection.api.getCareerBreakRequest(ticketNumber, { signal });
      await terminal.out(
        renderAttachmentScreen(request, shown, { texts, width: terminal.outWidth, hasColor, isPlain }),
      );
      for (const { path, became } of saved) {
        const text = texts.message(became === 'written' ? 'documents.saved' : 'documents.savedBefore', { path });
        terminal.err(`${wrap(text, terminal.errWidth)}\n`);
      }
    } else {
      const document = { schemaVersion: SCHEMA_VERSION, ticketNumber, ...shown };
      const withSaved = options.saveDir === undefined ? document : { ...document, saved };
      await terminal.out(renderDocument(withSaved, settings.output));
    }
    return ExitCode.done;
  } finally {
    await connection.close();
  }
}

async function saveAll(
  { ticketNumber, saveDir }: AttachmentsOptions,
  { items }: Attachments,
  { api }: Connection,
  { signal, saveDocument }: Deps,
): Promise<readonly SavedDocument[]> {
  if (saveDir === undefined) return [];
  const saved: SavedDocument[] = [];
  for (const { attachmentId, fileName, sha256 } of items) {
    const { bytes, mediaType } = await api.getAttachmentContent(ticketNumber, attachmentId, { signal });
    // A document that was cut short on the way is worse than none.
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      throw new ContractError('getAttachmentContent', 'sha256', true);
    }
    saved.push({ attachmentId, ...(await saveDocument(saveDir, fileName, mediaType, bytes)) });
  }
  return saved;
}

function masked({ items, requiredAttachmentTypes }: Attachments): Attachments {
  return { items: items.map(maskAttachment), requiredAttachmentTypes };
}

function maskAttachment({ fileName, otherDescription, ...rest }: Attachment): Attachment {
  return {
    ...rest,
    fileName: maskFreeText(fileName),
    ...(otherDescription !== undefined && { otherDescription: maskFreeText(otherDescription) }),
  };
}
