import type { educationNotes } from '../../../domain/rules/education/education-notes.ts';
import type { educationRules } from '../../../domain/rules/education/education-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const education: RuleStatements<typeof educationRules, typeof educationNotes> = {
  'education.fwb.fraction-final':
    'In der Französischen Gemeinschaft gilt der zuerst für ein Kind gewählte Anteil (vollständig, Halbzeit, 1/5 oder 1/10) für den gesamten Elternurlaub für dieses Kind.',
  'education.fwb.flex-agreement':
    'In der Französischen Gemeinschaft stimmt der Schulträger Wochen und einzelnen Halbzeit-Monaten bei jedem Antrag zu; eine bloße Verlängerung erfordert keine neue Zustimmung.',
  'education.temporary.school-year':
    'In der Französischen Gemeinschaft endet der Elternurlaub einer zeitweiligen Lehrkraft spätestens am letzten Tag des Schuljahres; der Rest eines Blocks um 1/5 oder 1/10 ist verloren.',
};
