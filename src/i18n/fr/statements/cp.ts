import type { cpRules } from '../../../domain/rules/cp/cp-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const cp: RuleStatements<typeof cpRules> = {
  'cp.format':
    "Une commission paritaire s'écrit trois chiffres, un point et deux chiffres, par exemple 200.00 ou 121.00. Les trois chiffres seuls et la forme longue 121.00.00-00.00 sont aussi acceptés. L'existence de la commission n'est pas vérifiée.",
  'cp.worker-code':
    "Les commissions paritaires 100 à 199 sont celles des ouvriers, 200 à 299 celles des employés, 300 et au-delà celles des deux ; le code travailleur concorde avec la commission. Cela découle de la numérotation des commissions : aucune source n'a été trouvée.",
};
