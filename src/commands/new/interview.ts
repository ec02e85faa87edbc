import type { Prompts, Terminal } from '../../deps.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import { renderScreenTitle } from '../../output/confirmation/screen-title.ts';
import { renderFindings } from '../../output/confirmation/finding-lines.ts';
import { maskCell } from '../../output/rules/cell-words.ts';
import { wrap } from '../../output/wrap.ts';
import { REQUEST_COLUMNS } from '../../schemas/files/request-columns.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import { fitChoice, fitPrompt, USUAL_ANSWER } from '../fit-prompt.ts';
import { droppedText, questionKey } from './authority-screens.ts';
import { choiceLabel, shortLabel } from './choice-labels.ts';
import type { Answers, Findings, Form } from './form.ts';
import { proposeAnswer } from './propose-answer.ts';
import { readPeriodLength } from './period-length.ts';
import { QUESTIONS, type AskedColumn, type Need, type Question, type Section } from './questions.ts';

export interface InterviewSetting {
  readonly form: Form;
  readonly prompts: Prompts;
  readonly terminal: Pick<Terminal, 'err' | 'columns'>;
  readonly texts: Texts;
  readonly messages: RuleMessages;
  readonly hasColor: boolean;
  readonly isQuiet: boolean;
  /** Whether what identifies the worker stays in full on the screen once it was typed. */
  readonly showsPersonalData: boolean;
  /** Questions that the user asked not to be asked. */
  readonly skipped: readonly Need[];
  /** Columns that somebody else has filled in: they are neither asked for nor gone back to. */
  readonly fixed?: ReadonlySet<AskedColumn>;
  /** Chooses the worker from a list, when that is asked for in place of a number. */
  readonly pickWorker?: () => Promise<Answers | undefined>;
  /** What the service would object to an answer that breaks no rule, told before the next question. */
  readonly objectionTo?: (column: AskedColumn, answers: Answers) => Promise<string | undefined>;
}

/** Typed instead of an answer: the question before is asked again. */
export const BACK = '<';
/** Typed instead of a national number: a list is shown to choose from. */
const PICK = '?';

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
    const answer = await ask(question, errors, answers, setting);
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

/** The last question of the screens that has an answer: where the way back from what follows them leads. */
export function lastAnswered(answers: Answers, { form, fixed }: InterviewSetting): Question | undefined {
  const answered = form.relevant(answers);
  return QUESTIONS.findLast(({ column }) => answered[column] !== undefined && !(fixed?.has(column) ?? false));
}

/** The nearest question before it that has an answer, given at the prompts or by a flag; none before the first. */
function questionBefore(question: Question, answers: Answers, setting: InterviewSetting): Question | undefined {
  const answered = setting.form.relevant(answers);
  const earlier = QUESTIONS.slice(0, QUESTIONS.indexOf(question)).filter((each) => !isFixed(each, setting));
  return earlier.findLast(({ column }) => answered[column] !== undefined);
}

/** The list is that of an employer; an organising authority types the number. */
function canPick({ column }: Question, answers: Answers, { pickWorker, form }: InterviewSetting): boolean {
  return column === 'niss' && pickWorker !== undefined && form.row(answers).capacity !== 'organizingAuthority';
}

/** Where there is no list to choose from although the question is that of a worker. */
function isTypedOnly({ column }: Question, { pickWorker }: InterviewSetting): boolean {
  return column === 'niss' && pickWorker !== undefined;
}

function isParental(answers: Answers, form: Form): boolean {
  return form.row(answers).leaveType === 'parentalLeave';
}

function isFixed({ column }: Question, { fixed }: InterviewSetting): boolean {
  return fixed?.has(column) ?? false;
}

function isOnForm(question: Question, answers: Answers, form: Form): boolean {
  return question.isOnForm(form.row(answers));
}

// --- What is said between the questions

function createSpeaker({ form, terminal, texts, messages, hasColor, isQuiet }: InterviewSetting) {
  let section: Section | undefined;
  let saidPick = false;
  let saidNote = false;
  const said = new Set<string>();
  const width = terminal.columns;
  return {
    howTo(): void {
      if (!isQuiet) terminal.err(`${wrap(texts.message('new.intro'), width)}\n`);
    },

    screen(of: Section): void {
      if (of !== section) terminal.err(renderScreenTitle(texts.message(`new.screen.${of}`), hasColor));
      section = of;
    },

    /** The link beside the field, once. */
    canPick(): void {
      if (!isQuiet && !saidPick) terminal.err(`${wrap(texts.message('personnel.hint'), width)}\n`);
      saidPick = true;
    },

    /** The warning on the screen of an organising authority, once. */
    typeNiss(): void {
      if (!isQuiet && !saidPick) terminal.err(`${wrap(texts.message('new.authority.typeNiss'), width)}\n`);
      saidPick = true;
    },

    /** What the screen says beside the forms of parental leave, once. */
    note({ column }: Question, answers: Answers): void {
      if (column !== 'regime' || !isParental(answers, form)) return;
      if (!isQuiet && !saidNote) terminal.err(`${wrap(texts.message('new.parental.note'), width)}\n`);
      saidNote = true;
    },

    returned(errors: Findings): void {
      if (errors.length > 0) terminal.err(renderFindings(errors, { texts, messages, width, hasColor }));
    },

    objection(text: string): void {
      terminal.err(`${wrap(text, width)}\n`);
    },

    /** What can be sent but deserves a look. */
    accepted(column: AskedColumn, answer: string, answers: Answers): void {
      const warnings = form.findings(answers).filter((finding) => {
        if (finding.column !== column || finding.severity !== 'warning') return false;
        const known = JSON.stringify([finding.ruleId, answer]);
        return !said.has(known) && said.add(known);
      });
      if (warnings.length > 0) terminal.err(renderFindings(warnings, { texts, messages, width, hasColor }));
    },
  };
}

// --- One question

async function ask(question: Question, errors: Findings, answers: Answers, setting: InterviewSetting): Promise<string> {
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
  const { message, fix } = messages.finding(error);
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
