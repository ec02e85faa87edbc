import type { ColumnName } from '../../schemas/model/columns.ts';
import type { Answers } from './form.ts';
import type { InterviewSetting } from './interview-setting.ts';
import { QUESTIONS, type Question } from './questions.ts';

/** What can be gone back to: a question, or the screen of the documents. */
export type Correction = Question | 'documents';

const STOP = '';
const DOCUMENTS = 'attachments';

/** Which answer to change after the confirmation page, or undefined: none, nothing is to be sent. */
export async function chooseCorrection(
  answers: Answers,
  mayHaveDocuments: boolean,
  { prompts, texts }: InterviewSetting,
): Promise<Correction | undefined> {
  const questions = QUESTIONS.filter(({ column }) => answers[column] !== undefined);
  const columns: readonly ColumnName[] = [
    ...questions.map(({ column }) => column),
    ...(mayHaveDocuments ? ([DOCUMENTS] as const) : []),
  ];
  const chosen = await prompts.select<string>({
    message: texts.message('new.correct'),
    choices: [
      { value: STOP, label: texts.message('new.correct.stop') },
      ...columns.map((column) => ({
        value: column,
        label: texts.message('new.correct.answer', { column: { column } }),
      })),
    ],
  });
  return chosen === DOCUMENTS ? 'documents' : questions.find(({ column }) => column === chosen);
}
