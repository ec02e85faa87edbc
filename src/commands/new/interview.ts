import { askQuestion } from './ask-question.ts';
import type { Answers, Form } from './form.ts';
import { BACK, PICK, type InterviewSetting } from './interview-setting.ts';
import type { Question } from './questions.ts';
import { createSpeaker } from './speaker.ts';
import { isFixed, questionBefore } from './way-back.ts';
import { canPick, isTypedOnly } from './worker-choice.ts';

/**
 * Asks for whatever is missing or wrong, in the order of the screens, until nothing is. Each answer is judged before the
 * next question; one that breaks a rule together with an earlier answer leads back to the question that the rule names.
 * @param first asked before anything else, although it has an answer
 * @throws InterruptedError on Ctrl-C
 */
export async function interview(given: Answers, setting: InterviewSetting, first?: Question): Promise<Answers> {
  const { form, skipped } = setting;
  const say = createSpeaker(setting);
  say.howTo();
  let last: Question | undefined;
  // Nobody is asked what usually goes without saying: then the hours are judged as those of one employer.
  let answers = skipped.includes('usual') ? { multipleEmployers: 'no', ...given } : given;
  let revisited = first;
  for (;;) {
    const next: ReturnType<Form['next']> =
      revisited && isOnForm(revisited, answers, form)
        ? { question: revisited, errors: [] }
        : form.next(answers, skipped);
    revisited = undefined;
    if (next === undefined || isFixed(next.question, setting)) return form.relevant(answers);
    const { question, errors } = next;
    say.screen(question.section);
    say.note(question, answers);
    if (canPick(question, answers, setting)) say.canPick();
    else if (isTypedOnly(question, setting)) say.typeNiss();
    say.returned(errors);
    const answer = await askQuestion(question, errors, answers, setting);
    if (answer === BACK) {
      // Sent here by a rule: the answer that made it speak comes first.
      revisited =
        errors.length > 0 && last !== undefined ? last : (questionBefore(question, answers, setting) ?? question);
      last = undefined;
      continue;
    }
    if (answer === PICK && canPick(question, answers, setting)) {
      const picked = await setting.pickWorker?.();
      answers = { ...answers, ...picked };
      if (picked === undefined) revisited = question;
      last = question;
      continue;
    }
    answers = { ...answers, [question.column]: answer };
    last = question;
    const objection = await setting.objectionTo?.(question.column, answers);
    if (objection !== undefined) {
      say.objection(objection);
      revisited = question;
      continue;
    }
    say.accepted(question.column, answer, answers);
  }
}

function isOnForm(question: Question, answers: Answers, form: Form): boolean {
  return question.isOnForm(form.row(answers));
}
