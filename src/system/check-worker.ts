import { parentPort, workerData } from 'node:worker_threads';
import { createCheckPart } from '../commands/check/check-part.ts';
import type { PartSetting } from '../deps.ts';
import { findDoubts } from '../domain/rules/doubts.ts';
import { InputError } from '../errors/app-error.ts';
import { loadRuleMessages, loadTexts } from '../i18n/load.ts';
import { reopenRequestFile } from '../io/csv/open-request-file.ts';
import { createAttachmentInspector } from '../io/files/attachment-inspector.ts';
import type { PartReport } from '../output/report/part-report.ts';
import type { PartAnswer, PartQuestion } from './part-checkers.ts';

/** The other side of `part-checkers.ts`: checks the parts that it is sent, one after the other. */
async function answerQuestions(setting: PartSetting): Promise<void> {
  const messages = await loadRuleMessages(await loadTexts(setting.language), findDoubts());
  const check = createCheckPart(
    reopenRequestFile(setting.file),
    setting,
    messages,
    createAttachmentInspector().inspect,
  );
  parentPort?.on('message', ({ id, part }: PartQuestion) => {
    void answer(id, check(part));
  });
}

async function answer(id: number, checking: ReturnType<ReturnType<typeof createCheckPart>>): Promise<void> {
  try {
    const report = await checking;
    tell({ id, report }, buffersOf(report));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    tell({ id, failure: { key: error.key, params: error.params } });
  }
}

/** The numbers of a report are handed over; only its texts are copied. */
function buffersOf({ texts, ...numbers }: PartReport): readonly ArrayBuffer[] {
  const values: readonly unknown[] = Object.values({ ...numbers, ...texts });
  return values.flatMap((each) =>
    ArrayBuffer.isView(each) && each.buffer instanceof ArrayBuffer ? [each.buffer] : [],
  );
}

function tell(message: PartAnswer, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, handedOver);
}

/** What is sent here was made by `part-checkers.ts` of the same build. */
function isPartSetting(value: unknown): value is PartSetting {
  return typeof value === 'object' && value !== null && 'file' in value && 'context' in value;
}

const setting: unknown = workerData;
if (!isPartSetting(setting)) throw new TypeError('this runs as a thread of check only');
await answerQuestions(setting);
