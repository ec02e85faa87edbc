import { CallRate } from '../../batch/call-rate.ts';
import { USUAL_PATIENCE } from '../../batch/circuit.ts';
import { outlast } from '../../batch/outlast.ts';
import type { Connection, Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { Look } from '../../io/looks/look-file.ts';
import type { Board, BoardChange, BoardNotification, MissingDocuments } from '../../output/board/board-document.ts';
import { renderBoard } from '../../output/board/board-screen.ts';
import { renderDocument } from '../../output/document.ts';
import { maskWorker } from '../../output/tickets/personal-data.ts';
import { belgianDay } from '../../output/tickets/wire-values.ts';
import type { Capacity } from '../../schemas/model/codes.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { CareerBreakRequestItem } from '../../schemas/wire/career-break-request.ts';
import type { WorkerNotificationItem } from '../../schemas/wire/worker-notification.ts';
import type { BoardOptions } from '../board.ts';
import { capacityNote, followedCapacity } from '../followed-capacity.ts';
import { agreeLimits } from '../filing/agree-limits.ts';
import { targetIdOf } from '../filing/open-run.ts';
import { createTroubleTeller } from '../filing/tell-trouble.ts';
import { findChanges, findChangesSince, rememberLook } from './find-changes.ts';
import { actorOf, countActors, findDeadlines, MISSING_RULE } from './make-board.ts';

/** Of so many requests it is asked which documents they miss, because that is a call each. */
const MOST_ASKED = 20;

type Ask = <Answer>(call: () => Promise<Answer>) => Promise<Answer>;

/** Who must act next, what changed since the last look, and what is due; the look is remembered once it was shown. */
export async function boardAction(options: BoardOptions, deps: Deps): Promise<ExitCode> {
  const { clock, random, delay, signal, settings, terminal, texts } = deps;
  const connection = await deps.openConnection();
  try {
    const onEvent = createTroubleTeller(deps);
    const setting = { patience: USUAL_PATIENCE, now: clock.now, random, delay, signal, onEvent };
    const profile = await outlast(() => connection.api.getAccessProfile({ signal }), setting);
    const { callsPerSecond = Infinity } = agreeLimits({ concurrency: 1, callsPerSecond: undefined }, profile.limits);
    const rate = new CallRate(callsPerSecond);
    const ask: Ask = (call) => outlast(call, { ...setting, rate });
    const capacity = followedCapacity(options.capacities, deps);
    const all = await readOverview(connection, capacity, ask, signal);
    const looks = await deps.openLookFile();
    const viewer = `${targetIdOf(connection, profile)} ${profile.enterpriseNumber}${capacity === undefined ? '' : ` ${capacity}`}`;
    const before = await looks.read(viewer);
    const changes = findChanges(all, before);
    const look = rememberLook(new Date(clock.now()).toISOString(), all, changes, before);
    const waiting = await ask(() => connection.api.notifications.query({ statuses: ['toProcess'] }, { signal }));
    const notifications = waiting.filter((each) => capacity === undefined || (each.capacity ?? capacity) === capacity);
    const known = { all, capacity, before, look, changes, notifications };
    const board = await makeBoard(options, known, connection, ask, deps);
    const { hasColor, isPlain, output } = settings;
    await terminal.out(
      output === 'human'
        ? renderBoard(board, {
            texts,
            width: Math.min(terminal.outWidth, terminal.columns),
            hasColor,
            isPlain,
            ...options,
            note: capacityNote(options.capacities, capacity, deps),
          })
        : renderDocument(options.showsPersonalData ? board : maskBoard(board), output),
    );
    await looks.write(viewer, look);
    return ExitCode.done;
  } finally {
    await connection.close();
  }
}

/** All pages, each request once: while they are read, one that is filed moves others to the next page. */
async function readOverview(
  { api }: Connection,
  capacity: Capacity | undefined,
  ask: Ask,
  signal: AbortSignal,
): Promise<readonly CareerBreakRequestItem[]> {
  const items = new Map<string, CareerBreakRequestItem>();
  const criteria = capacity === undefined ? {} : { capacity };
  const followed = new Set<string>();
  let next: string | undefined;
  do {
    const options = { signal, ...(next !== undefined && { next }) };
    const page = await ask(() => api.queryCareerBreakRequests(criteria, options));
    for (const item of page.items) items.set(item.ticketNumber, item);
    next = page.next;
    if (next !== undefined && followed.has(next)) break;
    followed.add(next ?? '');
  } while (next !== undefined);
  return [...items.values()];
}

interface Known {
  readonly all: readonly CareerBreakRequestItem[];
  /** In which they were filed; undefined for both. */
  readonly capacity: Capacity | undefined;
  /** Absent at the first look. */
  readonly before: Look | undefined;
  readonly look: Look;
  /** Since the look before. */
  readonly changes: readonly BoardChange[];
  readonly notifications: readonly WorkerNotificationItem[];
}

/** `since` restricts what is counted; what is due, or missing, is told of whatever was filed before, too. */
async function makeBoard(
  { since, withinDays, showAll }: BoardOptions,
  { all, capacity, before, look, changes, notifications }: Known,
  connection: Connection,
  ask: Ask,
  { clock, signal }: Pick<Deps, 'clock' | 'signal'>,
): Promise<Board> {
  const today = clock.today();
  const sinceDay = since === undefined ? undefined : formatIsoDate(since);
  const items =
    sinceDay === undefined ? all : all.filter(({ submissionDateTime }) => belgianDay(submissionDateTime) >= sinceDay);
  const incomplete = all.filter(({ status }) => actorOf(status) === 'employer');
  const asked = incomplete.slice(0, showAll ? Infinity : MOST_ASKED);
  const missingDocuments: MissingDocuments[] = [];
  for (const { ticketNumber, clientReference, worker, institution } of asked) {
    const { requiredAttachmentTypes } = await ask(() => connection.api.getAttachments(ticketNumber, { signal }));
    missingDocuments.push({
      ticketNumber,
      ...(clientReference !== undefined && { clientReference }),
      worker: { ssin: worker.ssin },
      ...(institution !== undefined && { institution }),
      ruleId: MISSING_RULE,
      requiredAttachmentTypes,
    });
  }
  return {
    schemaVersion: 1,
    asOf: formatIsoDate(today),
    target: connection.target.name,
    ...(capacity !== undefined && { capacity }),
    ...(sinceDay !== undefined && { since: sinceDay }),
    ...(before !== undefined && { previousLookAt: before.lookedAt }),
    ...(sinceDay !== undefined && sinceDay < belgianDay(look.firstLookAt) && { knownSince: look.firstLookAt }),
    total: items.length,
    actors: countActors(items),
    notifications: notifications.map(toBoardNotification).toSorted(byFirstDay),
    changes: sinceDay === undefined ? changes : findChangesSince(sinceDay, all, look),
    deadlines: findDeadlines(all, today, withinDays),
    missingDocuments,
    moreMissing: incomplete.length - asked.length,
  };
}

function toBoardNotification({
  ticketNumber,
  worker,
  leaveType,
  period,
  submissionDateTime,
}: WorkerNotificationItem): BoardNotification {
  const { startDate } = period;
  return { ticketNumber, worker: { ssin: worker.ssin }, leaveType, startDate, submissionDateTime };
}

function byFirstDay(one: BoardNotification, other: BoardNotification): number {
  return one.startDate < other.startDate ? -1 : one.startDate > other.startDate ? 1 : 0;
}

function maskBoard(board: Board): Board {
  const { deadlines, missingDocuments, notifications } = board;
  return {
    ...board,
    notifications: notifications.map(maskWorker),
    deadlines: deadlines.map(maskWorker),
    missingDocuments: missingDocuments.map(maskWorker),
  };
}
