import type { RuleId } from '../domain/rules/index.ts';
import type { RowFinding } from '../domain/rules/evaluate.ts';
import type { ErrorKey } from '../errors/error-keys.ts';
import { codeLabel } from '../schemas/files/code-labels.ts';
import { columnLabel } from '../schemas/files/request-columns.ts';
import type { Language } from '../schemas/model/codes.ts';
import type { Params } from '../schemas/model/finding.ts';
import { fillTemplate, type ValueNames } from './format.ts';
import type { messages } from './en/messages.ts';
import type { RuleText } from './rule-text.ts';
import { visibleText } from './visible-text.ts';

export type MessageKey = keyof typeof messages;

/** The texts of one language: English names the keys, so a key missing elsewhere does not compile. */
export interface Catalogue {
  readonly messages: Readonly<Record<MessageKey, string>>;
  readonly errors: Readonly<Record<ErrorKey, RuleText>>;
}

export interface Texts extends ValueNames {
  message(key: MessageKey, params?: Params): string;
  error(key: ErrorKey, params?: Params): RuleText;
}

export interface RuleMessages {
  finding(finding: Pick<RowFinding<RuleId>, 'ruleId' | 'params'>): RuleText;
}

export function createTexts(language: Language, catalogue: Catalogue): Texts {
  const names: ValueNames = {
    language,
    // A code that no list has is shown as it came.
    codeLabel: (list, code) => visibleText(codeLabel(list, code, language)),
    columnLabel: (column) => columnLabel(column, language),
    none: catalogue.messages['value.none'],
  };
  return {
    ...names,
    message: (key, params = {}) => fillTemplate(catalogue.messages[key], params, names),
    error: (key, params = {}) => fillText(catalogue.errors[key], params, names),
  };
}

export function fillText(text: RuleText, params: Params, names: ValueNames): RuleText {
  return { message: fillTemplate(text.message, params, names), fix: fillTemplate(text.fix, params, names) };
}
