import type { Answers } from './form.ts';
import type { InterviewSetting } from './interview-setting.ts';
import { QUESTIONS, type Question } from './questions.ts';

/** The last question of the screens that has an answer: where the way back from what follows them leads. */
export function lastAnswered(answers: Answers, { form, fixed }: InterviewSetting): Question | undefined {
  const answered = form.relevant(answers);
  return QUESTIONS.findLast(({ column }) => answered[column] !== undefined && !(fixed?.has(column) ?? false));
}

/** The nearest question before it that has an answer, given at the prompts or by a flag; none before the first. */
export function questionBefore(question: Question, answers: Answers, setting: InterviewSetting): Question | undefined {
  const answered = setting.form.relevant(answers);
  const earlier = QUESTIONS.slice(0, QUESTIONS.indexOf(question)).filter((each) => !isFixed(each, setting));
  return earlier.findLast(({ column }) => answered[column] !== undefined);
}

/** Whether somebody else has filled it in. */
export function isFixed({ column }: Question, { fixed }: InterviewSetting): boolean {
  return fixed?.has(column) ?? false;
}
