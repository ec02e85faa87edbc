import { startService, type Service } from '../../mock/running-service.ts';
import { recordsOf, runIdsOf } from './recorded-runs.ts';
import { validRow, writeRows } from './request-rows.ts';
import { newWorkplace, withoutWaiting, type Workplace } from './workplace.ts';

export interface DoubtfulRow {
  readonly place: Workplace;
  readonly service: Service;
  readonly file: string;
  readonly runId: string;
  /** Tickets that the service holds, oldest first. */
  tickets(): Promise<readonly string[]>;
  /** `baw … --service …` where nothing waits. */
  baw(...argv: readonly string[]): ReturnType<Workplace['baw']>;
  submit(): ReturnType<Workplace['baw']>;
}

/** A file of two rows, of which the first is filed and the second is in doubt; `isActedUpon`: the service has it. */
export async function doubtfulRow(isActedUpon: boolean): Promise<DoubtfulRow> {
  const service = await startService({ idempotency: 'off' });
  const place = newWorkplace();
  const file = place.at('leave.csv');
  const baw: DoubtfulRow['baw'] = (...argv) => place.baw([...argv, '--service', service.url], withoutWaiting);
  const submit: DoubtfulRow['submit'] = () => baw('submit', '--certify', file);
  await writeRows(file, [validRow(1)]);
  await submit();
  await writeRows(file, [validRow(1), validRow(2)]);
  const kind = isActedUpon ? 'dropAfterProcessing' : 'dropBeforeProcessing';
  await service.control('PUT', '/faults', {
    items: [
      { operation: 'createCareerBreakRequest', kind, times: 1000 },
      { operation: 'queryCareerBreakRequests', kind: 'dropBeforeProcessing', times: 1000 },
    ],
  });
  await submit();
  await service.control('PUT', '/faults', { items: [] });
  const [runId = ''] = await runIdsOf(place);
  return {
    place,
    service,
    file,
    runId,
    baw,
    submit,
    async tickets() {
      const { json } = await service.control('GET', '/ledger');
      return json.requests.map((each: { ticketNumber: string }) => each.ticketNumber);
    },
  };
}

/** The same, but the service holds two requests that may be the second row, and the run knows it. */
export async function ambiguousRow(): Promise<DoubtfulRow> {
  const doubtful = await doubtfulRow(true);
  const { place, service, runId } = doubtful;
  const intent = (await recordsOf(place, runId)).findLast(({ type }) => type === 'create.intent');
  await service.create(intent?.['body'], 'filed-by-somebody-else');
  await doubtful.submit();
  return doubtful;
}
