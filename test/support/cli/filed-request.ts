import type { NewCareerBreakRequest } from '../../../src/schemas/wire/career-break-request.ts';
import { openDeps } from '../../../src/system-deps.ts';
import { loadTexts } from '../../../src/i18n/load.ts';
import { createTestWorld } from './run-cli.ts';

/** A parental leave that the simulated service takes; people and enterprises are invented. */
export const parentalHalf: NewCareerBreakRequest = {
  capacity: 'employer',
  employer: { enterpriseNumber: '0812339069', sector: 'private' },
  worker: { ssin: '85031464067', workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
  leaveType: 'parentalLeave',
  regime: 'half',
  period: { startDate: '2027-01-01', endDate: '2027-02-28' },
  workloads: {
    before: { minutesPerWeek: 2280 },
    fullTime: { minutesPerWeek: 2280 },
    during: { minutesPerWeek: 1140 },
  },
  multipleEmployers: false,
  workerNoticeDate: '2026-10-20',
  reducedWorkingTimeScheme: false,
  certifiedAccurate: true,
};

/** Files requests with the embedded service of a data folder, on 2026-11-21, and gives their tickets. */
export async function fileRequests(
  home: string,
  changes: readonly Partial<NewCareerBreakRequest>[],
): Promise<readonly string[]> {
  const texts = await loadTexts('en');
  const { openConnection, newId } = await openDeps(createTestWorld({ home }).world, {
    flags: { asOf: '2026-11-21' },
    texts,
  });
  const { api, close } = await openConnection();
  try {
    const tickets: string[] = [];
    for (const change of changes) {
      const filed = await api.createCareerBreakRequest({ ...parentalHalf, ...change }, { idempotencyKey: newId() });
      tickets.push(filed.ticketNumber);
    }
    return tickets;
  } finally {
    await close();
  }
}
