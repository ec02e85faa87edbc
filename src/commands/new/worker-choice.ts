import type { Answers } from './form.ts';
import type { InterviewSetting } from './interview-setting.ts';
import type { Question } from './questions.ts';

/** The list is that of an employer; an organising authority types the number. */
export function canPick({ column }: Question, answers: Answers, { pickWorker, form }: InterviewSetting): boolean {
  return column === 'niss' && pickWorker !== undefined && form.row(answers).capacity !== 'organizingAuthority';
}

/** Where there is no list to choose from although the question is that of a worker. */
export function isTypedOnly({ column }: Question, { pickWorker }: InterviewSetting): boolean {
  return column === 'niss' && pickWorker !== undefined;
}
