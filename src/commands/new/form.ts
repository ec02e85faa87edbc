import type { CheckContext } from '../../domain/rules/define-rule.ts';
import { createEvaluate, type RowFinding } from '../../domain/rules/evaluate.ts';
import { rules, type RuleId } from '../../domain/rules/index.ts';
import { readDate, trimCell } from '../../schemas/files/cells.ts';
import { createRowReader } from '../../schemas/files/read-row.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import { COLUMN_NAMES, type ColumnName } from '../../schemas/model/columns.ts';
import type { LeaveRequest, RequestDefaults } from '../../schemas/model/leave-request.ts';
import { lastDayOf, readPeriodLength } from './period-length.ts';
import { ASKED_COLUMNS, QUESTIONS, type AskedColumn, type Need, type Question } from './questions.ts';

/**
 * Cells as they would stand in a request file; an empty text is an answer too: "nothing". The last day may be a length
 * instead, such as `3 months`, which follows when the first day is changed.
 */
export type Answers = Readonly<Partial<Record<ColumnName, string>>>;

export type Findings = readonly RowFinding<RuleId>[];

/** What to ask next, and the errors that make an answer already given be asked for again. */
export interface NextQuestion {
  readonly question: Question;
  readonly errors: Findings;
}

/**
 * What is known of a request half filled in. Everything is computed from the answers: nothing remembers what was asked
 * before, so an answer may be changed at any time and the rest follows.
 */
export interface Form {
  /**
   * The answers that the screens have a place for, as cells of a request file. An answer to a question that does not
   * arise is put aside.
   */
  relevant(answers: Answers): Answers;
  row(answers: Answers): LeaveRequest;
  findings(answers: Answers): Findings;
  /** What answers to questions that do not arise would be told as well. */
  everyFinding(answers: Answers): Findings;
  /** The errors that concern one answer. */
  errorsOn(column: AskedColumn, answers: Answers): Findings;
  /** The codes that can be chosen, those that a rule would refuse left out. */
  choices(question: Question, answers: Answers): readonly string[];
  /** The first question without an answer or with a wrong one; `skipped` needs are not asked for. */
  next(answers: Answers, skipped: readonly Need[]): NextQuestion | undefined;
  /** Errors that no question can put right: in what the settings or flags say for good. */
  errorsOfSettings(answers: Answers): Findings;
  /** The first question without an answer that no request can do without. */
  firstMissing(answers: Answers): AskedColumn | undefined;
}

/**
 * A second fact that may make the first one right: it is asked before the first is called wrong. The screens ask for the
 * hours before they ask whether there are other employers, whose contracts count along.
 */
const RELIEVED_BY: Readonly<Partial<Record<AskedColumn, 'childDisability' | 'multipleEmployers'>>> = {
  childBirthDate: 'childDisability',
  regime: 'multipleEmployers',
  hoursBefore: 'multipleEmployers',
  hoursFull: 'multipleEmployers',
  hoursDuring: 'multipleEmployers',
};

export function createForm(context: CheckContext, defaults: RequestDefaults): Form {
  const evaluate = createEvaluate<RuleId>(rules);
  const readRecord = createRowReader(COLUMN_NAMES, defaults);
  function rowOf(answers: Answers): LeaveRequest {
    return readRecord(COLUMN_NAMES.map((column) => answers[column] ?? ''));
  }
  const evaluateCells = (cells: Answers): Findings => evaluate(rowOf(cells), context);

  function relevant(answers: Answers): Answers {
    const cells: Partial<Record<ColumnName, string>> = { ...answers };
    for (const column of ASKED_COLUMNS) delete cells[column];
    for (const { column, isOnForm } of QUESTIONS) {
      const answer = answers[column];
      if (answer !== undefined && isOnForm(rowOf(cells))) cells[column] = answer;
    }
    return withLastDay(cells);
  }

  /** A rule that is dated by the start holds as of today while the start is not known. */
  function isRefused(column: AskedColumn, code: string, cells: Answers): boolean {
    const startDate = cells.startDate ?? formatIsoDate(context.today);
    return evaluateCells({ ...cells, startDate, [column]: code }).some(isErrorOn(column));
  }

  function offered({ column, choices }: Question, cells: Answers): readonly string[] {
    return (choices?.(rowOf(cells)) ?? []).filter((code) => !isRefused(column, code, withoutLater(column, cells)));
  }

  function wrong(column: AskedColumn, cells: Answers): Findings {
    const errors = evaluateCells(cells).filter(isErrorOn(column));
    const relief = RELIEVED_BY[column];
    if (errors.length === 0 || relief === undefined || cells[relief] !== undefined) return errors;
    return evaluateCells({ ...cells, [relief]: 'yes' }).some(isErrorOn(column)) ? errors : [];
  }

  function isWaiting({ column, waitsForRule }: Question, cells: Answers): boolean {
    if (!waitsForRule) return false;
    const findings = evaluateCells(cells);
    return !findings.some(
      (finding) =>
        finding.column === column ||
        (finding.severity === 'error' && isAsked(finding.column) && RELIEVED_BY[finding.column] === column),
    );
  }

  function next(answers: Answers, skipped: readonly Need[]): NextQuestion | undefined {
    const cells = relevant(answers);
    const row = rowOf(cells);
    for (const question of QUESTIONS) {
      const { column } = question;
      if (!question.isOnForm(row)) continue;
      const answer = cells[column];
      if (answer === undefined) {
        const isAskable = !skipped.includes(question.need(row)) && !isWaiting(question, cells);
        if (isAskable && !isSettled(column, defaults)) return { question, errors: [] };
        continue;
      }
      const errors = wrong(column, cells);
      if (errors.length > 0) return { question, errors };
      // The leave that it was chosen for has changed since.
      if (isGone(question, row)) return { question, errors: [] };
    }
    return undefined;
  }

  function firstMissing(answers: Answers): AskedColumn | undefined {
    const cells = relevant(answers);
    const row = rowOf(cells);
    return QUESTIONS.find(
      ({ column, need, isOnForm }) =>
        isOnForm(row) && need(row) === 'required' && cells[column] === undefined && !isSettled(column, defaults),
    )?.column;
  }

  function errorsOfSettings(answers: Answers): Findings {
    return evaluateCells(relevant(answers)).filter(
      ({ column, severity }) => severity === 'error' && (!isAsked(column) || isSettled(column, defaults)),
    );
  }

  return {
    relevant,
    errorsOfSettings,
    firstMissing,
    row: (answers) => rowOf(relevant(answers)),
    findings: (answers) => evaluateCells(relevant(answers)),
    everyFinding: evaluateCells,
    errorsOn: (column, answers) => wrong(column, relevant(answers)),
    choices: (question, answers) => offered(question, relevant(answers)),
    next,
  };
}

/** What comes later on the screens must not decide what can be chosen: it can still be changed. */
function withoutLater(column: AskedColumn, cells: Answers): Answers {
  const earlier: Partial<Record<ColumnName, string>> = { ...cells };
  for (const later of ASKED_COLUMNS.slice(ASKED_COLUMNS.indexOf(column))) delete earlier[later];
  return earlier;
}

function isGone({ column, choices }: Question, row: LeaveRequest): boolean {
  return choices !== undefined && !choices(row).includes(String(row[column] ?? ''));
}

/** A length is no last day as long as nothing says from when it counts. */
function withLastDay(cells: Answers): Answers {
  const length = readPeriodLength(cells.endDate ?? '');
  if (length === undefined) return cells;
  const { endDate: _length, ...others } = cells;
  const startDate = readDate(trimCell(cells.startDate ?? ''));
  return typeof startDate === 'number' ? { ...others, endDate: formatIsoDate(lastDayOf(startDate, length)) } : others;
}

/** A flag or the profile has said it for all requests. */
function isSettled(column: AskedColumn, defaults: RequestDefaults): boolean {
  switch (column) {
    case 'capacity':
      // Every sector but the Flemish one has a single capacity.
      return defaults.capacity !== undefined || (defaults.sector !== undefined && defaults.sector !== 'flemish');
    case 'sector':
    case 'community':
    case 'school':
    case 'schoolYearEndDate':
      return defaults[column] !== undefined;
    default:
      return false;
  }
}

function isAsked(column: ColumnName): column is AskedColumn {
  return ASKED_COLUMNS.some((asked) => asked === column);
}

function isErrorOn(column: ColumnName): (finding: RowFinding<RuleId>) => boolean {
  return (finding) => finding.column === column && finding.severity === 'error';
}
