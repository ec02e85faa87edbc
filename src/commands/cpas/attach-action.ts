import { createHash } from 'node:crypto';
import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import type { CalculationAttachment } from '../../schemas/wire/workday-answers.ts';
import type { CpasAttachOptions } from './cpas-actions.ts';
import { repeatUntilKnown } from '../repeat-until-known.ts';
import { sayOut } from './say.ts';

const SCHEMA_VERSION = 1;

/** Adds a proof. The same document is known by its content: it is not added twice. */
export async function attachAction(options: CpasAttachOptions, deps: Deps): Promise<ExitCode> {
  const { ticketNumber, file, type, description } = options;
  const { settings, terminal, texts, signal } = deps;
  // Before anything is opened: what cannot be sent is told at once.
  const content = await deps.readCalculationDocument(file);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const fileName = file.split(/[/\\]/).at(-1) ?? file;
  const document = {
    attachmentType: type,
    ...(description !== undefined && { otherDescription: description }),
    fileName,
  };
  const connection = await deps.openConnection();
  try {
    const { workdays } = connection;
    const held = async (): Promise<CalculationAttachment | undefined> => {
      const { attachments } = await workdays.getCalculationRequest(ticketNumber, { signal });
      return attachments.find((each) => each.sha256 === sha256 && each.attachmentType === type);
    };
    const before = await held();
    const idempotencyKey = deps.newId();
    let attempts = 0;
    const attachment =
      before ??
      (await repeatUntilKnown(
        ticketNumber,
        async () => {
          attempts += 1;
          const arrived = attempts === 1 ? undefined : await held();
          return (
            arrived ?? workdays.createCalculationAttachment(ticketNumber, document, content, { idempotencyKey, signal })
          );
        },
        deps,
      ));
    const isNew = before === undefined;
    if (settings.output === 'human') {
      const key = isNew ? 'cpas.attached' : 'cpas.attachedAlready';
      await sayOut(deps, [texts.message(key, { ticket: ticketNumber, file: fileName })]);
    } else {
      const { attachmentId, attachmentType, sizeInBytes } = attachment;
      const answer = { ticketNumber, attachmentId, attachmentType, sizeInBytes, sha256, isNew };
      await terminal.out(
        renderDocument({ schemaVersion: SCHEMA_VERSION, outcome: 'attached', ...answer }, settings.output),
      );
    }
    return ExitCode.done;
  } finally {
    await connection.close();
  }
}
