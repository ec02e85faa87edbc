import { expect, test } from 'vitest';
import { cpasCommand } from '../../../src/commands/cpas.ts';
import type { CpasActions } from '../../../src/commands/cpas/cpas-actions.ts';
import { UsageError } from '../../../src/errors/app-error.ts';
import { parseFlags } from '../../support/cli/parse-flags.ts';

const TICKET = '04W-002ZS8X-NM-Z';

function options(...argv: string[]): Promise<object> {
  return parseFlags<object>(argv, (context, act) => {
    const actions: CpasActions = {
      request: act,
      list: act,
      show: act,
      submit: act,
      revise: act,
      attach: act,
      contact: act,
      result: act,
      estimate: act,
    };
    return cpasCommand(context, actions);
  });
}

test.each([
  [
    ['request', 'a.yaml', '--draft', '--centre', '0812.339.069'],
    { file: 'a.yaml', isDraft: true, isCertified: false, centre: '0812339069', fromFlags: undefined },
  ],
  [['request', 'a.yaml', '--into', TICKET, '--certify'], { intoTicket: TICKET, isCertified: true }],
  [['request', '--niss'], { file: undefined, niss: { from: 'prompt' } }],
  [
    ['list', '--status', 'sent,Brouillon', '--phase', 'second', '--niss', '-'],
    { statuses: ['sent', 'draft'], phases: ['second'], niss: { from: 'stdin' } },
  ],
  [['show', TICKET, '--as-file'], { ticketNumber: TICKET, isAsFile: true, showsPersonalData: false }],
  [['submit', TICKET, '--certify'], { ticketNumber: TICKET, isCertified: true }],
  [['revise', TICKET, '--reason', 'Contract changed'], { reason: 'contractChanged', clientReference: undefined }],
  [['attach', TICKET, 'a.pdf', '--type', 'contract'], { file: 'a.pdf', type: 'contract', description: undefined }],
  [['attach', TICKET, 'a.pdf', '--type', 'other', '--description', 'x'], { type: 'other', description: 'x' }],
  [['result', TICKET], { ticketNumber: TICKET }],
  [['estimate', '-'], { file: '-', centre: undefined }],
])('%j', async (argv, expected) => {
  expect(await options(...argv)).toMatchObject(expected);
});

test('periods from flags are read part by part', async () => {
  const argv = [
    'request',
    '--niss',
    '-',
    '--derogation',
    '--planned',
    '2027-01-01..2027-12-31,hoursPerWeek=38',
    '--assimilated',
    'illness,2026-01-05..2026-02-01',
    '--assimilated',
    'maternity,2025-01-05..2025-02-01,days=20',
  ];
  const { fromFlags } = await options(...argv).then((read) => ({ fromFlags: undefined, ...read }));
  expect(fromFlags).toMatchObject({
    cells: new Map([['derogation', 'yes']]),
    periods: [
      {
        list: 'planned',
        cells: new Map([
          ['startDate', '2027-01-01'],
          ['endDate', '2027-12-31'],
          ['hoursPerWeek', '38'],
        ]),
      },
      {
        list: 'assimilated',
        cells: new Map([
          ['kind', 'illness'],
          ['startDate', '2026-01-05'],
          ['endDate', '2026-02-01'],
        ]),
      },
      { list: 'assimilated' },
    ],
  });
});

test.each([
  [['request', 'a.yaml', '--planned', '2027-01-01..2027-12-31'], 'usage.conflictingFlags'],
  [['request', 'a.yaml', '--niss', '-'], 'usage.conflictingFlags'],
  [['request', '--occupation', '2027-01-01'], 'usage.badPeriod'],
  [['request', '--planned', '2027-01-01..2027-12-31,hours a week=38'], 'usage.badPeriod'],
  [['list', '--status', 'closed'], 'usage.badValue'],
  [['submit', '123'], 'usage.badTicket'],
  [['attach', TICKET, 'a.pdf', '--type', 'other'], 'usage.missingFlag'],
  [['attach', TICKET, 'a.pdf', '--type', 'contract', '--description', 'x'], 'usage.conflictingFlags'],
])('%j is refused with %s', async (argv, key) => {
  const error: unknown = await options(...argv).catch((reason: unknown) => reason);
  expect(error instanceof UsageError ? error.key : error).toBe(key);
});
