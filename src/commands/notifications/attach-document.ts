import { basename } from 'node:path';
import type { Deps } from '../../deps.ts';
import type { DocumentContent } from '../../io/files/read-document.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import type { MessageKey } from '../../i18n/texts.ts';
import { wrap } from '../../output/wrap.ts';
import { documentFormatOf, LARGEST_DOCUMENT_BYTES } from '../../schemas/model/attached-file.ts';
import { ATTACHMENT_TYPES, type AttachmentType } from '../../schemas/model/codes.ts';
import type { Attachment, NewAttachment } from '../../schemas/wire/attachment.ts';
import type { AttachOptions } from '../notifications.ts';
import { changeUndecided, readNotification, requireUndecided } from './with-notification.ts';

const SCHEMA_VERSION = 1;

/** Adds a document, such as a certificate that the worker has handed over. @throws UsageError before anything is sent */
export async function attachDocument(options: AttachOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts, signal, newId } = deps;
  const { ticketNumber, file } = options;
  const { content, sha256 } = await readFitting(file, deps);

  const connection = await deps.openConnection();
  let attachment: Attachment;
  try {
    const { notifications } = connection.api;
    const before = await readNotification(connection, ticketNumber, signal);
    requireUndecided(before);
    const description = describe(options, before.requiredAttachmentTypes, deps);
    const there = new Set(before.attachments.map(({ attachmentId }) => attachmentId));
    const idempotencyKey = newId();
    attachment = await changeUndecided(
      ticketNumber,
      async (mayBeAdded) => {
        // A service that knows no keys would add it twice.
        const added = mayBeAdded ? (await notifications.get(ticketNumber, { signal })).attachments : [];
        const same = added.find((each) => !there.has(each.attachmentId) && each.sha256 === sha256);
        return same ?? notifications.attach(ticketNumber, description, content, { idempotencyKey, signal });
      },
      connection,
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

/** A document that the service takes. It is looked at before it is read: it may be of any size. @throws UsageError */
async function readFitting(
  file: string,
  { inspectAttachment, readDocument, texts }: Pick<Deps, 'inspectAttachment' | 'readDocument' | 'texts'>,
): Promise<DocumentContent> {
  const refusal = (key: MessageKey): UsageError =>
    new UsageError('usage.badDocument', { file, flag: 'file', why: texts.message(key) });
  const found = await inspectAttachment(file, '-');
  if (found === undefined) throw refusal('notifications.document.missing');
  if (found.bytes === 0) throw refusal('notifications.document.empty');
  if (found.bytes > LARGEST_DOCUMENT_BYTES) throw refusal('notifications.document.tooLarge');
  const document = await readDocument(file, '-');
  if (document === undefined) throw refusal('notifications.document.missing');
  if (documentFormatOf(document.content) === 'other') throw refusal('notifications.document.otherType');
  return document;
}

/** The screen asks for no type: a document is taken for the one that the leave still needs. @throws UsageError */
function describe(
  { file, attachmentType, description }: AttachOptions,
  missing: readonly string[],
  { texts }: Pick<Deps, 'texts'>,
): NewAttachment {
  const needed = ATTACHMENT_TYPES.find((type) => type === missing[0]);
  const type: AttachmentType = attachmentType ?? (description === undefined ? needed : undefined) ?? 'other';
  const fileName = basename(file.replaceAll('\\', '/'));
  if (type !== 'other') {
    if (description === undefined) return { attachmentType: type, fileName };
    throw new UsageError('usage.conflictingFlags', { flag: '--description', other: `--type ${type}` });
  }
  if (description === undefined || description.trim() === '') {
    const what = texts.message('notifications.describeWhat');
    throw new UsageError('usage.missingFlag', { flag: '--description', what });
  }
  return { attachmentType: type, otherDescription: description, fileName };
}
