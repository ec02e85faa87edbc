import type { multiEmployerRules } from '../../../domain/rules/multi-employer/multi-employer-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const multiEmployer: RuleTexts<typeof multiEmployerRules> = {
  'multi-employer.flag': {
    message:
      'Der Arbeitnehmer arbeitet {found} pro Woche bei einem anderen Arbeitgeber, aber die Beschäftigung bei mehreren Arbeitgebern ist nicht angegeben.',
    fix: 'Geben Sie für die Beschäftigung bei mehreren Arbeitgebern „ja“ an, oder entfernen Sie die Stunden des anderen Arbeitgebers.',
  },
  'multi-employer.hours': {
    message:
      'Der Arbeitnehmer gibt bei diesem Arbeitgeber {found} auf; es müssen {whole} sein, wenn die ganze Verringerung hier genommen wird, oder {share}, wenn jeder Arbeitgeber seinen Anteil übernimmt.',
    fix: 'Geben Sie {duringWhole} oder {duringShare} als Arbeitszeit während der Unterbrechung an, oder berichtigen Sie die Stunden des anderen Arbeitgebers.',
  },
  'multi-employer.sum-full-time': {
    message:
      'Alle Beschäftigungen zusammen ergeben {found} pro Woche, weniger als die Vollzeit von {full}, die eine teilweise Unterbrechung voraussetzt.',
    fix: 'Mit diesem Vertrag müssen die anderen Beschäftigungen mindestens {otherMinimum} pro Woche ergeben: Prüfen Sie sie; sonst beantragen Sie eine vollständige Unterbrechung.',
  },
  'multi-employer.tenth': {
    message:
      'Das LfA beschreibt bei Beschäftigung bei mehreren Arbeitgebern die vollständige Unterbrechung, die Halbzeit und 1/5; „{regime}“ wird nicht erwähnt.',
    fix: 'Fragen Sie zuerst das LfA, oder wählen Sie eine andere Unterbrechungsform.',
  },
  'multi-employer.declaration': {
    message: 'Der Arbeitnehmer hat mehrere Arbeitgeber, und es ist keine Beschäftigungserklärung beigefügt.',
    fix: 'Wird die Unterbrechung nur bei diesem Arbeitgeber genommen, muss der Arbeitnehmer dem LfA für die anderen eine Beschäftigungserklärung übermitteln.',
  },
};
