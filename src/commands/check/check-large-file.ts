import type { Deps } from '../../deps.ts';
import type { CheckContext } from '../../domain/rules/define-rule.ts';
import type { RunMemory } from '../../domain/rules/run-memory.ts';
import type { CheckWholeFile, PartVisitor } from './check-files.ts';
import { checkInParts } from './check-in-parts.ts';
import { createJudgeAmong } from './judge.ts';

/** Smaller files are done before threads have started. */
const LARGE_BYTES = 1_048_576;

export interface LargeFileCheck {
  readonly context: CheckContext;
  readonly allowDuplicate: boolean;
  readonly memory: RunMemory;
  readonly visitor: PartVisitor;
}

type LargeFileDeps = Pick<Deps, 'openPartCheckers' | 'inspectAttachment' | 'settings' | 'texts' | 'signal'>;

/** Checks a file on all cores where that is worth starting threads. */
export function createCheckLargeFile(
  { context, allowDuplicate, memory, visitor }: LargeFileCheck,
  { openPartCheckers, inspectAttachment, settings, texts, signal }: LargeFileDeps,
): CheckWholeFile {
  const judge = createJudgeAmong({ context, allowDuplicate, inspectAttachment });
  return async (file, fileIndex) => {
    if (!file.isDivisible || file.header.size < LARGE_BYTES) return undefined;
    const checkers = await openPartCheckers({
      file: file.description,
      context,
      allowDuplicate,
      language: texts.language,
      output: settings.output,
    });
    if (checkers === undefined) return undefined;
    try {
      return await checkInParts({ file, fileIndex, checkers, memory, judge, visitor, signal });
    } finally {
      await checkers.close();
    }
  };
}
