import type { RunSummary } from '../../batch/file-rows.ts';
import type { Connection } from '../../deps.ts';
import type { OpenRun } from '../../io/journal/run-store.ts';
import { agreeRun, alsoTelling, type AgreedRun } from '../filing/agree-run.ts';
import { fileBodies } from '../filing/file-bodies.ts';
import { knownFilings } from '../filing/known-filings.ts';
import { endRun, inRun, runInputOf } from '../filing/open-run.ts';
import { requireTarget } from '../runs/require-target.ts';
import { tidyRuns } from '../runs/tidy-runs.ts';
import { joinDocuments } from './document-results.ts';
import { asFiled } from './personnel/as-filed.ts';
import { planDocuments } from './plan-documents.ts';
import { requireAllSendable } from './require-all-sendable.ts';
import type { RowResults } from './row-results.ts';
import { rowsToFile, type PlacedRow, type RowsToFileOptions } from './rows-to-file.ts';
import { judgeOf, type Submission } from './submission.ts';
import { tellFiling } from './tell-filing.ts';

export interface SentSubmission {
  readonly runId: string;
  readonly employer: string;
  readonly summary: RunSummary;
}

interface Sending {
  readonly valid: number;
  /** Told the run before its first row is sent. */
  readonly begin: (runId: string) => Promise<void>;
}

/** Sends the valid rows through the journal of their run; `results` is filled on the way. */
export async function sendSubmission(
  submission: Submission,
  connection: Connection,
  results: RowResults,
  sending: Sending,
): Promise<SentSubmission> {
  const { options, files, deps } = submission;
  const agreed = await agreeRun(connection, options, deps);
  const { profile } = agreed;
  if (options.resumes !== undefined) requireTarget(options.resumes, connection, profile);
  const inputs = files.map(({ header }) => runInputOf(header, deps));
  return inRun({ connection, profile, inputs, command: 'submit' }, deps, async (run) => {
    await tidyRuns(deps);
    const summary = await sendRows({ submission, connection, agreed, run }, results, sending);
    return { runId: run.runId, employer: profile.enterpriseNumber, summary };
  });
}

interface Sent {
  readonly submission: Submission;
  readonly connection: Connection;
  readonly agreed: AgreedRun;
  readonly run: OpenRun;
}

async function sendRows(
  { submission, connection, agreed, run }: Sent,
  results: RowResults,
  { valid, begin }: Sending,
): Promise<RunSummary> {
  const { options, files, isCompleted, deps } = submission;
  const { isAtomic, allowDuplicate } = options;
  const { profile, ask } = agreed;
  const employer = profile.enterpriseNumber;
  const known = await knownFilings({ run, connection, ask, allowDuplicate }, deps);
  const rowsAgain = (
    to: Pick<RowResults, 'set' | 'addInvalid'>,
    more: Pick<RowsToFileOptions, 'planDocuments'> = {},
  ): AsyncGenerator<PlacedRow> =>
    rowsToFile({
      files,
      employer,
      known,
      ...more,
      judge: judgeOf(submission, employer),
      results: to,
      ...(isCompleted !== undefined && {
        asFiled: async ({ request }, body, ticket) => (isCompleted(request) ? asFiled(body, ticket, connection) : body),
      }),
    });
  if (isAtomic) await requireAllSendable(valid, files, rowsAgain, deps);
  await begin(run.runId);
  const told = await tellFiling(files, valid, deps);
  try {
    const watched = told.watch(results);
    const toPlan = { planDocuments: (...row: PlanArguments) => planDocuments(...row, deps) };
    const rows = told.pace(rowsAgain(watched, toPlan));
    const filing = alsoTelling(agreed.filing, (event) => told.engine(event));
    const summary = await fileBodies({ ...filing, run, connection, profile, rows }, deps, (row, outcome, how, next) => {
      const { replaces, documents } = row;
      watched.set(row.fileIndex, row.record, {
        how,
        outcome,
        ...(replaces !== undefined && { replaces }),
        // Of a row that came to another end nothing is waited for.
        ...(documents !== undefined && next !== undefined && { documents: joinDocuments(documents, next) }),
      });
    });
    await endRun(run, summary, results.counts(), deps);
    return summary;
  } finally {
    await told.end();
  }
}

type PlanArguments = Parameters<NonNullable<RowsToFileOptions['planDocuments']>>;
