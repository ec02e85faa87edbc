import type { Answers } from './form.ts';
import type { InterviewSetting } from './interview.ts';
import { QUESTIONS, type Question } from './questions.ts';

const STOP = '';

/** Which answer to change after the confirmation page, or undefined: none, nothing is to be sent. */
export async function chooseCorrection(
  answers: Answers,
  { prompts, texts }: InterviewSetting,
): Promise<Question | undefined> {
  const questions = QUESTIONS.filter(({ column }) => answers[column] !== undefined);
  const chosen = await prompts.select<string>({
    message: texts.message('new.correct'),
    choices: [
      { value: STOP, label: texts.message('new.correct.stop') },
      ...questions.map(({ column }) => ({
        value: column,
        label: texts.message('new.correct.answer', { column: { column } }),
      })),
    ],
  });
  return questions.find(({ column }) => column === chosen);
}
