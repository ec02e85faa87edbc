import { createHash } from 'node:crypto';
import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import type { CpasAttachOptions } from './cpas-actions.ts';
import { attachProof } from './attach-proof.ts';
import { lastPartOf } from './plan-proofs.ts';
import { sayOut } from './say.ts';

const SCHEMA_VERSION = 1;

/** Adds a proof. The same document is known by its content: it is not added twice. */
export async function attachAction(options: CpasAttachOptions, deps: Deps): Promise<ExitCode> {
  const { ticketNumber, file, type, description } = options;
  const { settings, terminal, texts } = deps;
  // Before anything is opened: what cannot be sent is told at once.
  const content = await deps.readCalculationDocument(file);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const fileName = lastPartOf(file);
  const connection = await deps.openConnection();
  try {
    const proof = { type, description, fileName, sha256 };
    const { attachment, isNew } = await attachProof(
      ticketNumber,
      proof,
      () => Promise.resolve(content),
      connection.workdays,
      deps,
    );
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
