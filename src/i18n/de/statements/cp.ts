import type { cpRules } from '../../../domain/rules/cp/cp-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const cp: RuleStatements<typeof cpRules> = {
  'cp.format':
    'Eine paritätische Kommission wird als drei Ziffern, ein Punkt und zwei Ziffern geschrieben, zum Beispiel 200.00 oder 121.00. Die drei Ziffern allein und die lange Form 121.00.00-00.00 werden auch angenommen. Ob die Kommission besteht, wird nicht geprüft.',
  'cp.worker-code':
    'Die paritätischen Kommissionen 100 bis 199 sind für Arbeiter, 200 bis 299 für Angestellte, ab 300 für beide; der Arbeitnehmercode stimmt mit der Kommission überein. Das folgt aus der Nummerierung der Kommissionen: Eine Quelle wurde nicht gefunden.',
};
