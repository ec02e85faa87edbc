import { Chalk } from 'chalk';
import type { CalculationFinding } from '../../domain/workdays/checks/calculation-checks.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { CalculationFault } from '../../schemas/files/calculation-faults.ts';
import { fieldLabel } from '../../schemas/files/written-calculation.ts';
import { wrap } from '../wrap.ts';
import type { CalculationLayout } from './calculation-layout.ts';

export interface FindingWords {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly fix: string;
}

export function findingWords({ ruleId, about, severity, params }: CalculationFinding, texts: Texts): FindingWords {
  const key = aspectKey(ruleId, about);
  return {
    ruleId,
    severity,
    message: texts.message(key, params),
    fix: texts.message(`${key}.fix`, params),
  };
}

function aspectKey(ruleId: CalculationFinding['ruleId'], about: CalculationFinding['about']) {
  if (about === 'twice') return 'cpas.c607.data.twice';
  return about === 'again' ? 'cpas.c607.max-two.again' : (`cpas.${ruleId}` as const);
}

export function faultWords(
  { line, field, kind }: CalculationFault,
  texts: Texts,
): FindingWords & { readonly line: number } {
  const label = `${fieldLabel(field, texts.language)} (${field})`;
  return {
    ruleId: 'c607.data',
    severity: 'error',
    line,
    message: texts.message(`cpas.fault.${kind}`, { field: label }),
    fix: texts.message('cpas.fault.fix', { line }),
  };
}

/** What is wrong, what to do, and the name of the rule. */
export function renderWords(words: readonly FindingWords[], { texts, width, hasColor }: CalculationLayout): string {
  const ink = new Chalk({ level: hasColor ? 1 : 0 });
  return words
    .map(({ ruleId, severity, message, fix }) => {
      const label = texts.message(
        severity === 'error' ? 'cpas.error' : severity === 'warning' ? 'cpas.warning' : 'cpas.info',
      );
      const colored = severity === 'error' ? ink.red(label) : ink.yellow(label);
      const lines = [message, `→ ${fix}`].map((line) => wrap(line, width, '    '));
      return `  ${colored}\n${[...lines, ink.dim(`    ${ruleId}`)].join('\n')}\n`;
    })
    .join('');
}
