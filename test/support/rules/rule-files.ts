import { readFileSync, readdirSync } from 'node:fs';

const RULES_FOLDER = new URL('../../../src/domain/rules/', import.meta.url);
const DEFINED_ID = /defineRule\(\{\s*id: '([^']+)'/g;

export interface RuleFile {
  /** Relative to the rule book's folder: `hours/full-zero.ts`. */
  readonly path: string;
  readonly ids: readonly string[];
}

/** Every file that defines a rule, found by reading the source: a rule that nobody lists is found as well. */
export function findRuleFiles(): readonly RuleFile[] {
  return readdirSync(RULES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: family }) =>
      readdirSync(new URL(`${family}/`, RULES_FOLDER)).map((file) => {
        const source = readFileSync(new URL(`${family}/${file}`, RULES_FOLDER), 'utf8');
        return { path: `${family}/${file}`, ids: [...source.matchAll(DEFINED_ID)].map(([, id = '']) => id) };
      }),
    )
    .filter(({ ids }) => ids.length > 0);
}

/** `parental.one-fifth.min-block` lives in `parental/one-fifth-min-block.ts`. */
export function pathOfRule(id: string): string {
  const [family = '', ...rest] = id.split('.');
  return `${family}/${rest.join('-')}.ts`;
}
