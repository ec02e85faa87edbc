import { basename } from 'node:path';
import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ClientError } from '../../errors/client-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { wrap } from '../../output/wrap.ts';
import { documentFormatOf, LARGEST_DOCUMENT_BYTES } from '../../schemas/model/attached-file.ts';
import { ATTACHMENT_TYPES, type AttachmentType } from '../../schemas/model/codes.ts';
import type { Attachment, NewAttachment } from '../../schemas/wire/attachment.ts';
import type { AttachOptions } from '../notifications.ts';
import { changeNotification, readNotification, requireUndecided } from './with-notification.ts';

const SCHEMA_VERSION = 1;

/** Adds a document, such as a certificate that the worker has handed over. @throws UsageError before anything is sent */
export async function attachDocument(options: AttachOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts, signal, newId } = deps;
  const { ticketNumber, file } = options;
  const document = await deps.readDocument(file, '-');
  if (document === undefined) throw new UsageError('usage.badDocument', { file, flag: 'file' });
  const { content, sha256 } = document;
  if (documentFormatOf(content) === 'other' || content.length > LARGEST_DOCUMENT_BYTES) {
    throw new UsageError('usage.badDocument', { file, flag: 'file' });
  }

  const connection = await deps.openConnection();
  let attachment: Attachment;
  try {
    const { notifications } = connection.api;
    const before = await readNotification(connection, ticketNumber, signal);
    requireUndecided(before, 'accepted');
    const description = describe(options, before.requiredAttachmentTypes);
    const there = new Set(before.attachments.map(({ attachmentId }) => attachmentId));
    const idempotencyKey = newId();
    let mayBeAdded = false;
    attachment = await changeNotification(
      ticketNumber,
      async () => {
        // A service that knows no keys would add it twice.
        const added = mayBeAdded ? (await notifications.get(ticketNumber, { signal })).attachments : [];
        const same = added.find((each) => !there.has(each.attachmentId) && each.sha256 === sha256);
        if (same !== undefined) return same;
        try {
          return await notifications.attach(ticketNumber, description, content, { idempotencyKey, signal });
        } catch (error) {
          mayBeAdded ||= error instanceof ClientError && error.delivery === 'unknown';
          throw error;
        }
      },
      deps,
    );
  } finally {
    await connection.close();
  }
  const done = texts.message('notifications.attached', {
    ticket: ticketNumber,
    type: { list: 'attachmentType', code: attachment.attachmentType },
  });
  await terminal.out(
    settings.output === 'human'
      ? `${wrap(done, terminal.outWidth)}\n`
      : renderDocument(
          { schemaVersion: SCHEMA_VERSION, outcome: 'attached', ticketNumber, ...attachment },
          settings.output,
        ),
  );
  return ExitCode.done;
}

/** The screen asks for no type: a document is taken for the one that the leave still needs. @throws UsageError */
function describe({ file, attachmentType, description }: AttachOptions, missing: readonly string[]): NewAttachment {
  const needed = ATTACHMENT_TYPES.find((type) => type === missing[0]);
  const type: AttachmentType = attachmentType ?? (description === undefined ? needed : undefined) ?? 'other';
  const fileName = basename(file.replaceAll('\\', '/'));
  if (type !== 'other') {
    if (description === undefined) return { attachmentType: type, fileName };
    throw new UsageError('usage.conflictingFlags', { flag: '--description', other: `--type ${type}` });
  }
  if (description === undefined || description.trim() === '') {
    throw new UsageError('usage.missingFlag', { flag: '--description', what: '--type other' });
  }
  return { attachmentType: type, otherDescription: description, fileName };
}
