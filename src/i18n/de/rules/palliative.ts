import type { palliativeRules } from '../../../domain/rules/palliative/palliative-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const palliative: RuleTexts<typeof palliativeRules> = {
  'palliative.forms': {
    message:
      'Der Urlaub für Palliativpflege wird vollständig, als Halbzeit oder als Verringerung um 1/5 genommen, nicht als „{regime}“.',
    fix: 'Wählen Sie die vollständige Unterbrechung, die Halbzeit oder die Verringerung um 1/5, oder prüfen Sie die Art der Unterbrechung.',
  },
  'palliative.block': {
    message:
      'Der Zeitraum vom {startDate} bis zum {endDate} umfasst nicht genau {block} {block:Monat|Monate}, die Dauer eines Antrags.',
    fix: 'Lassen Sie ihn am {expectedEnd} enden. Der Urlaub kann zweimal verlängert werden, jeweils mit einem eigenen Antrag für einen Monat.',
  },
  'palliative.total': {
    message:
      '{taken} bereits {taken:genommener Monat|genommene Monate} und {requested} beantragte übersteigen {maximum} Monate für denselben Patienten.',
    fix: 'Es {left:bleibt|bleiben} höchstens {left} {left:Monat|Monate}: Prüfen Sie die bereits genommenen Monate, oder erwägen Sie einen Urlaub wegen medizinischen Beistands.',
  },
  'palliative.certificate': {
    message:
      'Die Bescheinigung des Arztes des Patienten ist nicht beigefügt; für jeden Monat ist eine neue erforderlich.',
    fix: 'Fügen Sie sie als „Bescheinigung über Palliativpflege (palliativeCertificate)“ bei, jetzt oder nach dem Einreichen. Sie muss den Patienten nicht nennen.',
  },
  'palliative.half.three-quarters': {
    message:
      'Die Halbzeit setzt mindestens 3/4 einer Vollzeit voraus, hier {expected}: Der Vertrag umfasst {found} von {full}.',
    fix: 'Wählen Sie die vollständige Unterbrechung, oder berichtigen Sie die vertragliche Arbeitszeit.',
  },
  'palliative.one-fifth.full-time': {
    message:
      'Die Verringerung um 1/5 setzt eine Vollzeitbeschäftigung voraus: Der Vertrag umfasst {found}, erforderlich sind {expected} (Vollzeit {full}).',
    fix: 'Wählen Sie die vollständige Unterbrechung, oder berichtigen Sie die vertragliche Arbeitszeit.',
  },
};
