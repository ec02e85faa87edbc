import { referenceOf, ticketOf, type RunLog } from '../../batch/run-log.ts';
import type { Connection, Deps, Prompts } from '../../deps.ts';
import { ExitCode, gravestExitCode } from '../../errors/exit-code.ts';
import type { RunReview } from '../../io/journal/open-review.ts';
import { renderDocument } from '../../output/document.ts';
import type { OpenRow } from '../../output/runs/review-document.ts';
import { renderOpenRow } from '../../output/runs/review-screen.ts';
import { maskFreeText } from '../../output/tickets/personal-data.ts';
import { wrap } from '../../output/wrap.ts';
import type { Review, RunStarted } from '../../schemas/files/journal-record.ts';
import type { GivenDecision, RunsReviewOptions } from './run-options.ts';
import { adoptTicket, findOpenRow, openRowsOf, requireUnknown, sameRequest } from './decide-row.ts';
import { describeRow, targetOf } from './describe-run.ts';
import { findCandidates } from './find-candidates.ts';
import { requireTarget } from './require-target.ts';

const SCHEMA_VERSION = 1;

/** Shows the rows whose outcome the service cannot tell, both sides of each, and takes a person's decisions. */
export async function runsReviewAction(options: RunsReviewOptions, deps: Deps): Promise<ExitCode> {
  const { openRunCatalogue, settings, terminal } = deps;
  const catalogue = await openRunCatalogue();
  const runId = await catalogue.find(options.run);
  const asks = settings.output === 'human' && terminal.isInteractive;
  if (options.decision === undefined && !asks) {
    const { header, log } = await catalogue.read(runId);
    return withService({ runId, header, log }, false, deps, async ({ api }) => {
      await list(runId, await openRows({ log, api }, options, deps), deps);
    });
  }
  const review = await catalogue.review(runId);
  try {
    return await withService(review, options.decision !== undefined, deps, async (connection) => {
      const { decision } = options;
      if (decision === undefined) await ask(review, connection, options, deps);
      else await decide(review, decision, connection, deps);
    });
  } finally {
    await review.close();
  }
}

/** Where nothing is open, there is nothing to ask the service either. */
async function withService(
  { runId, header, log }: { readonly runId: string; readonly header: RunStarted; readonly log: RunLog },
  isDecided: boolean,
  deps: Deps,
  act: (connection: Pick<Connection, 'api'>) => Promise<void>,
): Promise<ExitCode> {
  if (openRowsOf(log).length === 0 && !isDecided) {
    await list(runId, [], deps);
    return ExitCode.done;
  }
  const { id, name } = targetOf(header);
  const connection = await deps.openConnection();
  try {
    const profile = await connection.api.getAccessProfile({ signal: deps.signal });
    requireTarget({ runId, targetId: id, targetName: name }, connection, profile);
    await act(connection);
  } finally {
    await connection.close();
  }
  const { needsReview, inDoubt } = log.counts();
  return gravestExitCode([
    ...(needsReview > 0 ? [ExitCode.needsReview] : []),
    ...(inDoubt > 0 ? [ExitCode.rowsPending] : []),
  ]);
}

async function openRows(
  { log, api }: { readonly log: RunLog } & Pick<Connection, 'api'>,
  { showsPersonalData }: RunsReviewOptions,
  { texts, signal }: Deps,
): Promise<readonly OpenRow[]> {
  const rows: OpenRow[] = [];
  for (const row of openRowsOf(log)) {
    const candidates = await findCandidates(row, { api, log, signal, showsPersonalData });
    rows.push({ ...describeRow(row, { texts, showsPersonalData }), candidates });
  }
  return rows;
}

async function list(runId: string, rows: readonly OpenRow[], { settings, terminal, texts }: Deps): Promise<void> {
  if (settings.output === 'json') {
    await terminal.out(renderDocument({ schemaVersion: SCHEMA_VERSION, runId, rows }, 'json'));
  } else if (settings.output === 'ndjson') {
    await terminal.out(rows.map((row) => renderDocument(row, 'ndjson')).join(''));
  } else {
    const shown = rows.map((row) => renderOpenRow(row, { texts, width: terminal.outWidth })).join('\n');
    await terminal.out(rows.length === 0 ? `${texts.message('runs.review.none')}\n` : shown);
  }
}

/** One row after the other; each decision is recorded before the next question. */
async function ask(
  review: RunReview,
  { api }: Pick<Connection, 'api'>,
  options: RunsReviewOptions,
  deps: Deps,
): Promise<void> {
  const { terminal, texts, openPrompts } = deps;
  const rows = await openRows({ log: review.log, api }, options, deps);
  const prompts = await openPrompts();
  for (const row of rows) {
    terminal.err(renderOpenRow(row, { texts, width: terminal.errWidth }));
    const logged = review.log.row(row.row);
    const maySendAgain = logged === undefined || sameRequest(logged, row.candidates) === undefined;
    const chosen = await choose(row, maySendAgain, prompts, deps);
    if (chosen !== undefined) await decide(review, chosen, { api }, deps);
  }
}

const ADOPT = 'adopt:';

async function choose(
  { row, candidates, status }: OpenRow,
  maySendAgain: boolean,
  prompts: Prompts,
  { texts }: Deps,
): Promise<GivenDecision | undefined> {
  const known = candidates.filter(({ request }) => request !== undefined);
  const answer = await prompts.select({
    message: texts.message('runs.review.ask'),
    choices: [
      ...known.map(({ ticketNumber }) => ({
        value: `${ADOPT}${ticketNumber}`,
        label: texts.message('runs.review.choice.adopt', { ticket: ticketNumber }),
      })),
      ...(maySendAgain
        ? [
            {
              value: 'sendAgain',
              label: texts.message('runs.review.choice.sendAgain'),
              hint: texts.message('runs.review.choice.sendAgain.hint'),
            },
          ]
        : []),
      {
        value: 'later',
        label: texts.message('runs.review.choice.later'),
        ...(status === 'inDoubt' && { hint: texts.message('runs.review.choice.later.hint') }),
      },
    ],
    initial: 'later',
  });
  if (answer === 'later') return undefined;
  if (answer === 'sendAgain') return { row, do: 'sendAgain' };
  return { row, do: 'adopt', ticketNumber: answer.slice(ADOPT.length) };
}

/** Records a decision, once it is known to be possible. @throws UsageError */
async function decide(
  review: RunReview,
  given: GivenDecision,
  { api }: Pick<Connection, 'api'>,
  { clock, signal, terminal, texts, settings }: Deps,
): Promise<void> {
  const { runId, log } = review;
  const row = findOpenRow(runId, given.row, log);
  const now = clock.now();
  let decision: Review['decision'] = { do: 'sendAgain' };
  if (given.do === 'adopt') decision = await adoptTicket(row, given.ticketNumber, log, { api, signal, now });
  else requireUnknown(row, await findCandidates(row, { api, log, signal, showsPersonalData: false }));
  await review.decide({ row: row.key, at: new Date(now).toISOString(), decision });
  if (settings.output !== 'human') {
    const { do: what } = decision;
    const adopted = decision.do === 'adopt' ? { ticketNumber: decision.ticketNumber } : {};
    const document = { schemaVersion: SCHEMA_VERSION, runId, row: row.key, decision: what, ...adopted };
    await terminal.out(renderDocument(document, settings.output));
    return;
  }
  const name = maskFreeText(referenceOf(row) ?? ticketOf(row) ?? row.key);
  const text =
    decision.do === 'adopt'
      ? texts.message('runs.review.adopted', { row: name, ticket: decision.ticketNumber })
      : texts.message('runs.review.toSend', { row: name });
  await terminal.out(`${wrap(text, terminal.outWidth)}\n`);
}
