import type { cpRules } from '../../../domain/rules/cp/cp-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const cp: RuleTexts<typeof cpRules> = {
  'cp.format': {
    message: '“{value}” is geen nummer van een paritair comité; dat wordt geschreven als 200.00 of 121.00.',
    fix: 'Geef de drie cijfers van het comité op en, na een punt, de twee van het subcomité, of 00 als er geen is; ze staan op de loonbrief van de werknemer.',
  },
  'cp.worker-code': {
    message:
      'Paritair comité {jointCommittee} is normaal bedoeld voor een andere soort werknemers: de werknemerscode is “{workerCode}”, het comité “{expected}”.',
    fix: 'Controleer het paritair comité en de werknemerscode; zijn ze juist, dan hoeft u niets te doen.',
  },
};
