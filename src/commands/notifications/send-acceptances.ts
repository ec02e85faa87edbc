import { acceptanceKeyOf } from '../../batch/content-key.ts';
import type { HowKnown, RowToFile, RunSummary } from '../../batch/file-rows.ts';
import { filingKey } from '../../batch/filing-key.ts';
import type { FinalOutcome, RowOutcome } from '../../batch/row-outcome.ts';
import type { CreateTask } from '../../batch/task.ts';
import type { Connection, Deps } from '../../deps.ts';
import type { OpenRun } from '../../io/journal/run-store.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import type { Ask } from '../filing/agree-run.ts';
import { fileBodies, type Filing, type FilingDeps } from '../filing/file-bodies.ts';
import { knownFilings } from '../filing/known-filings.ts';
import type { Acceptance } from './acceptance.ts';

/** What became of one acceptance. */
export type SentAcceptance =
  | {
      readonly how: HowKnown;
      readonly outcome: RowOutcome;
      /** It was sent, perhaps in an earlier run, and what came of it is not known. */
      readonly isInDoubt: boolean;
    }
  /** This machine filed the same leave otherwise; nothing was sent. */
  | { readonly how: 'filed'; readonly request: string };

export interface AcceptancesToSend<Row extends Acceptance> {
  readonly acceptances: readonly Row[];
  readonly allowDuplicate: boolean;
  readonly run: OpenRun;
  readonly connection: Connection;
  readonly profile: AccessProfile;
  readonly ask: Ask;
  readonly filing: Pick<Filing<RowToFile>, 'concurrency' | 'callsPerSecond' | 'choices' | 'onEvent'>;
}

export type SendingDeps = FilingDeps & Pick<Deps, 'terminal' | 'texts' | 'settings'>;

interface PlacedAcceptance<Row> extends RowToFile {
  readonly acceptance: Row;
}

/**
 * Accepts notifications through the journal of their run, as requests are filed: what was filed from this machine for the
 * same leave stands in the way, and what is accepted here stands in the way of filing it. Without acceptances it finds
 * out what became of those that are in doubt. @throws ClientError; InterruptedError
 */
export async function sendAcceptances<Row extends Acceptance>(
  { acceptances, allowDuplicate, run, connection, profile, ask, filing }: AcceptancesToSend<Row>,
  deps: SendingDeps,
  onResult: (acceptance: Row, result: SentAcceptance) => void,
): Promise<RunSummary> {
  const { state, earlier } = await knownFilings({ run, connection, ask, allowDuplicate }, deps);

  async function* rows(): AsyncGenerator<PlacedAcceptance<Row>> {
    for (const acceptance of acceptances) {
      await Promise.resolve();
      const { accepts, body } = acceptance;
      const contentKey = acceptanceKeyOf(accepts, body);
      const filed = earlier?.filed(filingKey(body));
      // Its own acceptance, made when the service was last asked what stands: the journal knows what came of it.
      const isOwn = filed?.runId === run.runId && filed.contentKey === contentKey;
      if (filed !== undefined && !isOwn) {
        onResult(acceptance, { how: 'filed', request: filed.ticketNumber });
        continue;
      }
      const doubtful = earlier?.inDoubt(filingKey(body));
      const task: CreateTask = { kind: 'create', contentKey, body, accepts, ...(doubtful && { doubtful }) };
      yield { task, acceptance };
    }
  }

  // As they were seen last, also of what was sent before: whoever agreed now has seen them so.
  const seen = new Map(
    acceptances.flatMap(({ accepts, tag }) => (tag === undefined ? [] : [[accepts.ticketNumber, tag] as const])),
  );
  const choices = { ...filing.choices, isToBeSentAgain: toSendAgain(filing.choices) };
  const sending = { ...filing, choices, run, connection, profile, rows: rows(), seen };
  return fileBodies(sending, deps, ({ acceptance, task }, outcome, how) => {
    onResult(acceptance, { how, outcome, isInDoubt: state.outcomeOf(task.contentKey)?.status === 'pending' });
  });
}

/** A notification that changed was refused as it was then; it was looked at again since. */
function toSendAgain(choices: Filing<RowToFile>['choices']): (outcome: FinalOutcome) => boolean {
  return (outcome) =>
    choices?.isToBeSentAgain?.(outcome) === true ||
    (outcome.status === 'refused' && outcome.key === 'service.notificationChanged');
}
