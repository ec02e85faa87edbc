import type { cpRules } from '../../../domain/rules/cp/cp-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const cp: RuleTexts<typeof cpRules> = {
  'cp.format': {
    message: '„{value}“ ist keine Nummer einer paritätischen Kommission; eine solche schreibt sich 200.00 oder 121.00.',
    fix: 'Geben Sie die drei Ziffern der Kommission und nach einem Punkt die zwei der Unterkommission an, 00, wenn es keine gibt; sie stehen auf dem Lohnzettel des Arbeitnehmers.',
  },
  'cp.worker-code': {
    message:
      'Die paritätische Kommission {jointCommittee} ist normalerweise die einer anderen Art von Arbeitnehmern: Der Arbeitnehmercode nennt „{workerCode}“, die Kommission „{expected}“.',
    fix: 'Prüfen Sie die paritätische Kommission und den Arbeitnehmercode; sind sie richtig, ist nichts zu tun.',
  },
};
