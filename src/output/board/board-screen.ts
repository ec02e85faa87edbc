import { Chalk } from 'chalk';
import type { MessageKey, Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { belgianMinute } from '../runs/belgian-instant.ts';
import { formatEnterpriseNumber, showFreeText, showNiss } from '../tickets/personal-data.ts';
import { wireDate, wireDay } from '../tickets/wire-values.ts';
import { wrap } from '../wrap.ts';
import type {
  Actor,
  ActorCount,
  Board,
  BoardChange,
  BoardDeadline,
  BoardNotification,
  MissingDocuments,
} from './board-document.ts';

export interface BoardLayout {
  readonly texts: Texts;
  readonly width: number;
  readonly hasColor: boolean;
  /** One fact a line, without columns. */
  readonly isPlain: boolean;
  readonly showAll: boolean;
  /** What is not shown, where nobody asked for less. */
  readonly note?: string | undefined;
  readonly showsPersonalData: boolean;
}

const SHOWN = 20;
const ACTOR_KEYS: Readonly<Record<Actor, MessageKey>> = {
  worker: 'board.worker',
  employer: 'board.employer',
  onem: 'board.onem',
  nobody: 'board.nobody',
};

/** Who must act next, then what is due, then what changed. */
export function renderBoard(board: Board, layout: BoardLayout): string {
  const { texts } = layout;
  const { total, since, previousLookAt, knownSince, actors, notifications } = board;
  const { deadlines, missingDocuments, moreMissing, changes } = board;
  const heading = since === undefined ? 'board.heading' : 'board.headingSince';
  const at = previousLookAt === undefined ? '' : belgianMinute(previousLookAt, texts);
  const isFirst = previousLookAt === undefined && since === undefined;
  const day = wireDate(since ?? '', texts);
  const told = since === undefined ? 'board.changes' : 'board.changesSince';
  const quiet = isFirst ? 'board.firstLook' : since === undefined ? 'board.noChanges' : 'board.noChangesSince';
  return [
    ...title(texts.message(heading, { total, since: wireDate(since ?? '', texts) }), layout),
    ...(layout.note === undefined ? [] : [wrap(layout.note, layout.width)]),
    ...actorLines(actors, layout),
    ...section(
      texts.message('board.notifications', { count: notifications.length }),
      notifications.map((each) => notificationText(each, layout)),
      0,
      layout,
    ),
    ...section(
      texts.message('board.deadlines', { count: deadlines.length }),
      deadlines.map((each) => deadlineText(each, layout)),
      0,
      layout,
    ),
    ...section(
      texts.message('board.missing', { count: missingDocuments.length + moreMissing }),
      missingDocuments.map((each) => missingText(each, layout)),
      moreMissing,
      layout,
    ),
    ...section(
      texts.message(told, { count: changes.length, at, day }),
      changes.map((change) => changeText(change, texts)),
      0,
      layout,
    ),
    ...(changes.length === 0 ? ['', wrap(texts.message(quiet, { at, day }), layout.width)] : []),
    ...(knownSince === undefined ? [] : [wrap(knownText(knownSince, texts), layout.width)]),
    '',
  ].join('\n');
}

function title(text: string, { width, hasColor }: BoardLayout): readonly string[] {
  const chalk = new Chalk({ level: hasColor ? 1 : 0 });
  return wrap(text, width)
    .split('\n')
    .map((line) => chalk.bold(line));
}

function actorLines(actors: readonly ActorCount[], { texts, width, isPlain }: BoardLayout): readonly string[] {
  const labels = actors.map(({ actor }) => texts.message(ACTOR_KEYS[actor]));
  const longest = Math.max(...labels.map((label) => label.length));
  return actors.map(({ count, byStatus }, index) => {
    const label = labels[index] ?? '';
    const states = Object.entries(byStatus).map(
      ([code, of]) => `${String(of)} × ${texts.codeLabel('requestStatus', code)}`,
    );
    const value = [String(count), ...(states.length > 0 ? [`(${states.join(', ')})`] : [])].join('  ');
    if (isPlain) return texts.message('tickets.fact', { label, value });
    const indent = ' '.repeat(longest + 4);
    return `  ${label.padEnd(longest)}  ${wrap(value, width, indent).slice(indent.length)}`;
  });
}

/** Nothing where there is nothing to tell; `more`: how many there are that are not among the lines. */
function section(heading: string, all: readonly string[], more: number, layout: BoardLayout): readonly string[] {
  if (all.length + more === 0) return [];
  const lines = layout.showAll ? all : all.slice(0, SHOWN);
  const left = all.length - lines.length + more;
  return [
    '',
    ...title(heading, layout),
    ...lines.map((line) => `  ${wrap(visibleText(line), layout.width - 2, '    ').trimStart()}`),
    ...(left > 0 ? [`  ${layout.texts.message('board.more', { count: left })}`] : []),
  ];
}

function changeText({ ticketNumber, from, to }: BoardChange, texts: Texts): string {
  const state = to === 'unknown' ? texts.message('board.gone') : texts.codeLabel('requestStatus', to);
  const before = from === undefined ? texts.message('board.new') : texts.codeLabel('requestStatus', from);
  return `${ticketNumber}  ${before} → ${state}`;
}

function knownText(knownSince: string, texts: Texts): string {
  return texts.message('board.knownSince', { at: belgianMinute(knownSince, texts) });
}

function notificationText(
  { ticketNumber, worker, leaveType, startDate, submissionDateTime }: BoardNotification,
  { texts, showsPersonalData }: BoardLayout,
): string {
  const place = [ticketNumber, showNiss(worker.ssin, showsPersonalData)].join('  ');
  const what = texts.message('board.notification', {
    leave: texts.codeLabel('leaveType', leaveType),
    start: wireDate(startDate, texts),
    received: wireDay(submissionDateTime, texts),
  });
  return `${place}  ${what}`;
}

function deadlineText(deadline: BoardDeadline, layout: BoardLayout): string {
  const { texts } = layout;
  const { lastDay, daysLeft, status } = deadline;
  const params = {
    date: wireDate(lastDay, texts),
    days: Math.abs(daysLeft),
    status: { list: 'requestStatus', code: status },
  } as const;
  return `${placeOf(deadline, layout)}  ${texts.message(daysLeft < 0 ? 'board.overdue' : 'board.due', params)}`;
}

function missingText(missing: MissingDocuments, layout: BoardLayout): string {
  const types = missing.requiredAttachmentTypes.map((code) => layout.texts.codeLabel('attachmentType', code));
  return `${placeOf(missing, layout)}  ${types.join(', ')}`;
}

function placeOf(
  { ticketNumber, clientReference, worker, institution }: BoardDeadline | MissingDocuments,
  { texts, showsPersonalData }: BoardLayout,
): string {
  const reference = clientReference === undefined ? [] : [showFreeText(clientReference, showsPersonalData)];
  const school =
    institution === undefined
      ? []
      : [texts.message('board.school', { number: formatEnterpriseNumber(institution.enterpriseNumber) })];
  return [ticketNumber, showNiss(worker.ssin, showsPersonalData), ...school, ...reference].join('  ');
}
