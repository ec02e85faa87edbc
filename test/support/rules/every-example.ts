import type { Example, Rule } from '../../../src/domain/rules/define-rule.ts';
import { rules } from '../../../src/domain/rules/index.ts';

/** Every example of every rule: a thousand rows of all leaves, right and wrong, on both sides of each limit. */
export const everyExample: readonly Example[] = rules.flatMap(({ examples }: Rule) => [
  ...examples.accept,
  ...examples.reject,
]);
