import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { MessageKey } from '../../i18n/texts.ts';
import { wrap } from '../../output/wrap.ts';
import type { ChangeKind } from '../../schemas/files/journal-record.ts';
import { askCertification } from '../ask-certification.ts';
import type { ChangesOptions } from './changes-options.ts';

const QUESTIONS: Readonly<Record<ChangeKind, MessageKey>> = {
  modify: 'changes.confirm.modify',
  cancel: 'changes.confirm.cancel',
  attach: 'changes.confirm.attach',
};

/** @throws UsageError when nobody can be asked for what the flags leave open */
export function requireStatement(
  { kind, isDryRun, isCertified, isConfirmed }: ChangesOptions,
  { terminal, texts }: Pick<Deps, 'terminal' | 'texts'>,
): void {
  if (isDryRun || terminal.isInteractive) return;
  if (kind === 'cancel' && !isConfirmed) {
    throw new UsageError('usage.missingFlag', { flag: '--yes', what: texts.message('changes.cancelWhat') });
  }
  if (kind === 'modify' && !isCertified) {
    throw new UsageError('usage.missingFlag', { flag: '--certify', what: texts.message('changes.certifyWhat') });
  }
}

/** A new end date is answered for with the legal statement; a cancellation and a document are only confirmed. */
export async function confirmChanges(
  { kind, isCertified, isConfirmed }: Pick<ChangesOptions, 'kind' | 'isCertified' | 'isConfirmed'>,
  count: number,
  deps: Pick<Deps, 'terminal' | 'texts' | 'openPrompts'>,
): Promise<boolean> {
  const { terminal, texts } = deps;
  if (kind === 'cancel') {
    if (isConfirmed) return true;
    terminal.err(`${wrap(texts.message('legal.notice'), terminal.errWidth)}\n`);
  } else if (kind === 'modify' && !isCertified) {
    return askCertification(deps);
  } else if (isConfirmed || !terminal.isInteractive) {
    return true;
  }
  const prompts = await deps.openPrompts();
  return prompts.confirm({ message: texts.message(QUESTIONS[kind], { count }), initial: false });
}
