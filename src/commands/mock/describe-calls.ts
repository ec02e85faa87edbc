import type { Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import type { MockCalls } from '../../schemas/wire/mock-controls.ts';
import type { ControlAnswer } from './control-answer.ts';

/** The calls that are kept, one a line, and how many came in for each operation. */
export function describeCalls(calls: MockCalls, texts: Texts): ControlAnswer {
  const { items, received } = calls;
  const lines = items.map(({ status, method, path, traceId, idempotencyKey, fault }) =>
    [status === 0 ? '---' : String(status), method, path, traceId ?? '-', idempotencyKey ?? '-', fault ?? '-']
      .map(visibleText)
      .join('  '),
  );
  const counts = Object.entries(received.byOperation).map(
    ([operation, count]) => `  ${visibleText(operation)}  ${String(count)}`,
  );
  const summary = texts.message('mock.calls.received', { count: received.total, shown: items.length });
  return { document: calls, text: `${[...lines, summary, ...counts].join('\n')}\n` };
}
