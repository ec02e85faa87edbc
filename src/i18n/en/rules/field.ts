import type { fieldRules } from '../../../domain/rules/field/field-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const field: RuleTexts<typeof fieldRules> = {
  'field.niss.required': {
    message: 'The national register number of the worker is missing.',
    fix: 'Fill it in as 999999/999-99; a worker without one has a BIS number, which is accepted too.',
  },
  'field.worker-code': {
    message:
      'The worker code is missing: a private employer must say whether the worker is a clerical (whiteCollar) or a manual (blueCollar) worker.',
    fix: 'Fill in whiteCollar or blueCollar.',
  },
  'field.joint-committee': {
    message: 'The joint committee is missing: a private employer must give it.',
    fix: "Fill it in as 200.00; it is on the worker's payslip.",
  },
  'field.status': {
    message: 'The contract type is missing: in education it must be statutory, contractual or temporary.',
    fix: 'Fill in statutory, contractual or temporary.',
  },
  'field.community': {
    message: 'The Community is missing: an organising authority must say which Community pays the worker.',
    fix: 'Fill in frenchSpeaking, flemish or germanSpeaking.',
  },
  'field.school-bce': {
    message:
      'The enterprise number of the school where the worker is occupied is needed here, and not the number of the organising authority or of the Community.',
    fix: "Fill in the school's own number; the Crossroads Bank for Enterprises (BCE/KBO) shows it under the name of the school.",
  },
  'field.reduction-scheme': {
    message:
      'A scheme of reduced working time applies: the full-time figure, {hoursFull}, must be the week actually worked and not the average over the year.',
    fix: 'Check the full-time figure against the schedule; if it is the week actually worked, nothing needs to be done.',
  },
  'field.comment.max-length': {
    message: '{column}: the text has {length} characters; at most {maximum} are allowed.',
    fix: 'Shorten the text.',
  },
  'field.motive': {
    message: '"{motive}" is no motive of the leave "{leaveType}".',
    fix: 'Leave the motive empty, or give "{expected}" if that is what the leave is for.',
  },
};
