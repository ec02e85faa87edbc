import type { RequestRow } from './request-rows.ts';

/** What the worker of a row of a request file tells the employer of its leave, for `/workerNotifications`. */
export function noticeOf(row: RequestRow): object {
  return {
    worker: { ssin: row['niss'] },
    leaveType: row['leaveType'],
    regime: row['regime'],
    period: { startDate: row['startDate'], endDate: row['endDate'] },
    employerPart: { workerCode: row['workerCode'], jointCommissionNumber: row['jointCommittee'] },
  };
}
