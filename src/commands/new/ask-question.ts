import type { Texts } from '../../i18n/texts.ts';
import { maskCell } from '../../output/rules/cell-words.ts';
import { wrap } from '../../output/wrap.ts';
import { REQUEST_COLUMNS } from '../../schemas/files/request-columns.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import { fitChoice, fitPrompt, USUAL_ANSWER } from '../fit-prompt.ts';
import { droppedText, questionKey } from './authority-screens.ts';
import { choiceLabel, shortLabel } from './choice-labels.ts';
import type { Answers, Findings } from './form.ts';
import { BACK, PICK, type InterviewSetting } from './interview-setting.ts';
import { readPeriodLength } from './period-length.ts';
import { proposeAnswer } from './propose-answer.ts';
import type { AskedColumn, Question } from './questions.ts';
import { questionBefore } from './way-back.ts';
import { canPick, isTypedOnly } from './worker-choice.ts';

/** Asks one question until its answer will do. @param errors what the rules say of the answer before */
export async function askQuestion(
  question: Question,
  errors: Findings,
  answers: Answers,
  setting: InterviewSetting,
): Promise<string> {
  const { prompts, texts } = setting;
  const initial = initialAnswer(question, errors, answers, setting);
  const asked = questionText(question, answers, setting);
  if (question.choices === undefined) {
    const message = fitPrompt(asked, setting.terminal, roomFor(initial));
    const typed = await prompts.input({
      message,
      ...(initial !== undefined && { initial }),
      check: (text) => judge(question, text, answers, setting),
      shown: (typed) => (setting.showsPersonalData ? typed : maskAnswer(question.column, typed)),
    });
    const cell = toCell(question, typed);
    const rowWith = (answer: string) => setting.form.row({ ...answers, [question.column]: answer });
    const { endDate } = rowWith(cell);
    if (question.column === 'endDate' && endDate !== undefined && readPeriodLength(cell) !== undefined) {
      setting.terminal.err(`  ${texts.message('new.lastDay', { date: { date: endDate } })}\n`);
    }
    const dropped = question.column === 'hoursDuring' ? droppedText(rowWith(cell), texts) : undefined;
    if (dropped !== undefined) setting.terminal.err(`  ${dropped}\n`);
    return cell;
  }
  const codes = setting.form.choices(question, answers);
  const longest = Math.max(...codes.map((code) => shortLabel(question.column, code, texts).length));
  const chosen = await prompts.select<string>({
    message: fitPrompt(asked, setting.terminal, longest),
    choices: [
      ...codes.map((code) => ({
        value: code,
        label: fitChoice(choiceLabel(question.column, code, texts, setting.form.row(answers)), setting.terminal),
        short: shortLabel(question.column, code, texts),
      })),
      ...(questionBefore(question, answers, setting) === undefined
        ? []
        : [{ value: BACK, label: texts.message('new.back') }]),
    ],
    ...(initial !== undefined && codes.includes(initial) && { initial }),
  });
  return chosen;
}

/** A proposal stands in brackets until something is typed. */
function roomFor(proposal: string | undefined): number | undefined {
  return proposal === undefined ? undefined : Math.max(proposal.length + 2, USUAL_ANSWER);
}

/** Columns whose answers can name a person. */
const ABOUT_PERSONS: ReadonlySet<AskedColumn> = new Set(['niss', 'email', 'comment']);

function maskAnswer(column: AskedColumn, typed: string): string {
  const answer = text(typed);
  return answer === BACK || answer === PICK || !ABOUT_PERSONS.has(column) ? typed : maskCell(column, answer);
}

function text(typed: string): string {
  return typed.trim();
}

function questionText({ column, need, choices }: Question, answers: Answers, setting: InterviewSetting): string {
  const { texts } = setting;
  const row = setting.form.row(answers);
  const key =
    column === 'regime' && row.leaveType === 'parentalLeave'
      ? 'new.ask.regime.parentalLeave'
      : questionKey(column, row);
  const unit = texts.message(row.unit === 'periods' ? 'new.unit.periods' : 'new.unit.hours');
  const leave = row.leaveType === undefined ? '' : texts.message(`confirmation.of.${row.leaveType}`);
  const asked = texts.message(key, { unit, leave });
  const words = `(${texts.message('tickets.yes')}/${texts.message('tickets.no')})`;
  const form = isYesNo(column) ? `${asked} ${words}` : asked;
  return need(row) === 'optional' && choices === undefined ? `${form} ${texts.message('new.optional')}` : form;
}

/** After an error what the rules propose, else what was answered before. */
function initialAnswer(
  { column, choices }: Question,
  errors: Findings,
  answers: Answers,
  { form, texts }: InterviewSetting,
): string | undefined {
  const before = choices === undefined ? answers[column] : String(form.row(answers)[column] ?? '');
  const proposed = proposeAnswer(column, answers, form, texts) ?? usualAnswer(column, texts);
  const hasBefore = answers[column] !== undefined && before !== '';
  if (hasBefore && errors.length === 0) return before;
  return proposed ?? (hasBefore ? before : undefined);
}

function usualAnswer(column: AskedColumn, texts: Texts): string | undefined {
  return column === 'multipleEmployers' || column === 'reducedWorkingTime' ? texts.message('tickets.no') : undefined;
}

/** True, or why the answer will not do: the first error that concerns it, with its remedy. */
function judge(question: Question, typed: string, answers: Answers, setting: InterviewSetting): string | true {
  const { form, texts, messages, terminal } = setting;
  const { column } = question;
  if (text(typed) === BACK || (text(typed) === PICK && canPick(question, answers, setting))) return true;
  const cell = toCell(question, typed);
  if (cell === PICK && isTypedOnly(question, setting)) {
    return wrap(texts.message('new.authority.typeNiss'), terminal.columns - 2);
  }
  if (cell === '') return question.need(form.row(answers)) === 'required' ? texts.message('new.required') : true;
  const [error] = form.errorsOn(column, { ...answers, [column]: cell });
  if (error === undefined) return true;
  // The rule speaks of what a cell of a file may hold.
  if (error.ruleId === 'file.unreadable-yes-no') return texts.message('new.answerYesNo');
  const { message, fix: remedy } = messages.finding(error);
  const isNoDate = column === 'endDate' && error.ruleId === 'dates.format';
  const fix = isNoDate ? `${remedy} ${texts.message('new.orLength')}` : remedy;
  // The prompt puts two characters before the first line, and would break lines inside words.
  return wrap(`${message} ${fix}`, terminal.columns - 2);
}

/** Short for the words of the four languages, which request files do not know. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['y', 'yes'],
  ['o', 'yes'],
  ['j', 'yes'],
  ['n', 'no'],
]);

/** What was typed as a cell of a request file. */
function toCell({ column }: Question, typed: string): string {
  const cell = text(typed);
  return isYesNo(column) ? (LETTERS.get(cell.toLowerCase()) ?? cell) : cell;
}

function isYesNo(column: ColumnName): boolean {
  return REQUEST_COLUMNS[column].kind === 'yesNo';
}
