import { CallRate } from '../../batch/call-rate.ts';
import { USUAL_PATIENCE } from '../../batch/circuit.ts';
import { outlast } from '../../batch/outlast.ts';
import type { Connection, Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { Look } from '../../io/looks/look-file.ts';
import type { Board, MissingDocuments } from '../../output/board/board-document.ts';
import { renderBoard } from '../../output/board/board-screen.ts';
import { renderDocument } from '../../output/document.ts';
import { maskWorker } from '../../output/tickets/personal-data.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { CareerBreakRequestItem } from '../../schemas/wire/career-break-request.ts';
import type { BoardOptions } from '../board.ts';
import { agreeLimits } from '../filing/agree-limits.ts';
import { targetIdOf } from '../filing/open-run.ts';
import { createTroubleTeller } from '../filing/tell-trouble.ts';
import { actorOf, countActors, findChanges, findDeadlines, MISSING_RULE } from './make-board.ts';

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
    const all = await readOverview(connection, ask, signal);
    const looks = await deps.openLookFile();
    const viewer = `${targetIdOf(connection, profile)} ${profile.enterpriseNumber}`;
    const before = await looks.read(viewer);
    const board = await makeBoard(options, all, before, connection, ask, deps);
    const { hasColor, isPlain, output } = settings;
    await terminal.out(
      output === 'human'
        ? renderBoard(board, {
            texts,
            width: Math.min(terminal.outWidth, terminal.columns),
            hasColor,
            isPlain,
            ...options,
          })
        : renderDocument(options.showsPersonalData ? board : maskBoard(board), output),
    );
    const requests = new Map(all.map(({ ticketNumber, status }) => [ticketNumber, status]));
    await looks.write(viewer, { lookedAt: new Date(clock.now()).toISOString(), requests });
    return ExitCode.done;
  } finally {
    await connection.close();
  }
}

/** All pages, each request once: while they are read, one that is filed moves others to the next page. */
async function readOverview(
  { api }: Connection,
  ask: Ask,
  signal: AbortSignal,
): Promise<readonly CareerBreakRequestItem[]> {
  const items = new Map<string, CareerBreakRequestItem>();
  const followed = new Set<string>();
  let next: string | undefined;
  do {
    const options = { signal, ...(next !== undefined && { next }) };
    const page = await ask(() => api.queryCareerBreakRequests({}, options));
    for (const item of page.items) items.set(item.ticketNumber, item);
    next = page.next;
    if (next !== undefined && followed.has(next)) break;
    followed.add(next ?? '');
  } while (next !== undefined);
  return [...items.values()];
}

async function makeBoard(
  { since, withinDays, showAll }: BoardOptions,
  all: readonly CareerBreakRequestItem[],
  before: Look | undefined,
  connection: Connection,
  ask: Ask,
  { clock, signal }: Pick<Deps, 'clock' | 'signal'>,
): Promise<Board> {
  const today = clock.today();
  const sinceDay = since === undefined ? undefined : formatIsoDate(since);
  const items =
    sinceDay === undefined ? all : all.filter(({ submissionDateTime }) => submissionDateTime.slice(0, 10) >= sinceDay);
  const incomplete = items.filter(({ status }) => actorOf(status) === 'employer');
  const asked = incomplete.slice(0, showAll ? Infinity : MOST_ASKED);
  const missingDocuments: MissingDocuments[] = [];
  for (const { ticketNumber, clientReference, worker } of asked) {
    const { requiredAttachmentTypes } = await ask(() => connection.api.getAttachments(ticketNumber, { signal }));
    missingDocuments.push({
      ticketNumber,
      ...(clientReference !== undefined && { clientReference }),
      worker: { ssin: worker.ssin },
      ruleId: MISSING_RULE,
      requiredAttachmentTypes,
    });
  }
  return {
    schemaVersion: 1,
    asOf: formatIsoDate(today),
    target: connection.target.name,
    ...(sinceDay !== undefined && { since: sinceDay }),
    ...(before !== undefined && { previousLookAt: before.lookedAt }),
    total: items.length,
    actors: countActors(items),
    changes: findChanges(items, before),
    deadlines: findDeadlines(items, today, withinDays),
    missingDocuments,
    moreMissing: incomplete.length - asked.length,
  };
}

function maskBoard(board: Board): Board {
  const { deadlines, missingDocuments } = board;
  return { ...board, deadlines: deadlines.map(maskWorker), missingDocuments: missingDocuments.map(maskWorker) };
}
