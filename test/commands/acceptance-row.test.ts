import { expect, it } from 'vitest';
import { toCells } from '../../src/commands/notifications/acceptance-row.ts';
import { WorkerNotification } from '../../src/schemas/wire/worker-notification.ts';

it('takes the day in Belgium on which a notification came in for that of the written notice', () => {
  const notification = WorkerNotification.parse({
    ticketNumber: '26C-00216N2-F2-Z',
    status: 'toProcess',
    // Half past midnight on 1 December.
    submissionDateTime: '2026-11-30T23:30:00Z',
    capacity: 'employer',
    employer: { enterpriseNumber: '0812339069' },
    worker: { ssin: '85031464067' },
    leaveType: 'parentalLeave',
    regime: 'half',
    period: { startDate: '2027-03-01', endDate: '2027-06-30' },
    requestedPeriod: { startDate: '2027-03-01', endDate: '2027-06-30' },
    neoOffice: { code: 'mons', name: 'MONS' },
    employerPart: {},
    missingEmployerPart: [],
    requiredAttachmentTypes: [],
    attachments: [],
    postponements: [],
  });
  expect(toCells(notification, {}).noticeDate).toBe('2026-12-01');
});
