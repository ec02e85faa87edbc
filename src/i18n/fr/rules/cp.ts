import type { cpRules } from '../../../domain/rules/cp/cp-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const cp: RuleTexts<typeof cpRules> = {
  'cp.format': {
    message: "« {value} » n'est pas un numéro de commission paritaire, qui s'écrit 200.00 ou 121.00.",
    fix: "Indiquez les trois chiffres de la commission puis, après un point, les deux de la sous-commission, 00 s'il n'y en a pas ; ils figurent sur la fiche de paie du travailleur.",
  },
  'cp.worker-code': {
    message:
      "La commission paritaire {jointCommittee} est normalement celle d'un autre type de travailleur : le code travailleur indique « {workerCode} », la commission « {expected} ».",
    fix: "Vérifiez la commission paritaire et le code travailleur ; s'ils sont exacts, il n'y a rien à faire.",
  },
};
