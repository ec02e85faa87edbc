import type { multiEmployerNotes } from '../../../domain/rules/multi-employer/multi-employer-notes.ts';
import type { multiEmployerRules } from '../../../domain/rules/multi-employer/multi-employer-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const multiEmployer: RuleStatements<typeof multiEmployerRules, typeof multiEmployerNotes> = {
  'multi-employer.flag':
    'Ein Arbeitnehmer, der auch für einen anderen Arbeitgeber arbeitet, wird als bei mehreren Arbeitgebern beschäftigt gekennzeichnet; zwei Gemeinschaften sind zwei Arbeitgeber.',
  'multi-employer.hours':
    'Bei mehreren Arbeitgebern gibt der Arbeitnehmer den Bruchteil einer Vollzeit (7:36 von 38:00 bei 1/5) bei einem von ihnen auf oder denselben Bruchteil jeder Beschäftigung: 4:48 bei einem Vertrag von 24:00.',
  'multi-employer.sum-full-time':
    'Teilzeitbeschäftigungen können zusammen verringert werden, wenn sie mindestens eine Vollzeit ergeben; die betroffenen Arbeitgeber müssen zustimmen.',
  'multi-employer.tenth':
    'Für Arbeitnehmer mit mehreren Arbeitgebern beschreibt das LfA vollständige Unterbrechung, Halbzeit und 1/5; 1/10 wird nicht erwähnt.',
  'multi-employer.declaration':
    'Ein Arbeitnehmer mit mehreren Arbeitgebern, der nur bei einem von ihnen unterbricht, sendet dem LfA für die anderen eine Erklärung über die Beschäftigung.',
  'multi-employer.full':
    'Eine vollständige Unterbrechung kann bei jedem Arbeitgeber genommen werden, gleichzeitig oder zu verschiedenen Zeiten.',
};
