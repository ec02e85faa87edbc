import { rulesBeyondTheRow } from './beyond-the-row.ts';
import { rules, type RuleId } from './index.ts';

/** The rule that a source file defines: its path is its id, `src/domain/rules/parental/half-min-block.ts`. */
export function ruleOfFile(file: string): RuleId | undefined {
  return [...rules, ...rulesBeyondTheRow].find(({ id }) => file === fileOfRule(id))?.id;
}

function fileOfRule(id: string): string {
  const [family = '', ...rest] = id.split('.');
  return `src/domain/rules/${family}/${rest.join('-')}.ts`;
}
