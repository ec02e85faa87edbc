import type { Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import type { MockFaults } from '../../schemas/wire/mock-controls.ts';
import type { ControlAnswer } from './control-answer.ts';

/** The rules that may still strike, one a line, in the words of their file. */
export function describeFaults(faults: MockFaults, texts: Texts): ControlAnswer {
  const lines = faults.items.map(({ operation, kind, ...parameters }) =>
    [operation, kind, ...Object.entries(parameters).map(([name, value]) => `${name}=${String(value)}`)]
      .map(visibleText)
      .join('  '),
  );
  return {
    document: faults,
    text: lines.length === 0 ? `${texts.message('mock.faults.none')}\n` : `${lines.join('\n')}\n`,
  };
}
