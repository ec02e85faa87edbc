import { describe, expect, it } from 'vitest';
import { listCommand, type ListOptions } from '../../src/commands/list.ts';
import { UsageError } from '../../src/errors/app-error.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';
import { parseFlags } from '../support/cli/parse-flags.ts';

const unfiltered: ListOptions = {
  leaveTypes: [],
  regimes: [],
  statuses: [],
  ticketNumber: undefined,
  from: undefined,
  to: undefined,
  niss: undefined,
  clientReference: undefined,
  capacities: [],
  showsPersonalData: false,
};

const parse = (argv: readonly string[]): Promise<ListOptions> => parseFlags<ListOptions>(argv, listCommand);

describe('the flags of list', () => {
  it.each<readonly [readonly string[], Partial<ListOptions>]>([
    [[], {}],
    [['--type', 'parentalLeave'], { leaveTypes: ['parentalLeave'] }],
    [
      ['--type', 'Congé parental,timeCredit', '--type', 'TIJDSKREDIET'],
      { leaveTypes: ['parentalLeave', 'timeCredit'] },
    ],
    [['--type', ' , '], { leaveTypes: [] }],
    [['--regime', "Réduction d'1/5", '--regime', 'half'], { regimes: ['oneFifth', 'half'] }],
    [
      ['--status', 'Annulée', '--status', "En attente d'info du travailleur"],
      { statuses: ['cancelled', 'awaitingWorker'] },
    ],
    [['--ticket', ' 04w-002zs8x-nm-z '], { ticketNumber: '04W-002ZS8X-NM-Z' }],
    [['--from', '2026-01-01', '--to', '31/12/2026'], { from: isoDate('2026-01-01'), to: isoDate('2026-12-31') }],
    [['--niss', '85.03.14-640.67'], { niss: { from: 'flag', text: '85.03.14-640.67' } }],
    [['--niss', '-'], { niss: { from: 'stdin' } }],
    [['--niss'], { niss: { from: 'prompt' } }],
    [['--reference', 'RH-13'], { clientReference: 'RH-13' }],
    [['--capacity', 'organizingAuthority'], { capacities: ['organizingAuthority'] }],
    [['--capacity', 'employer,PO'], { capacities: ['employer', 'organizingAuthority'] }],
    [['--show-personal-data'], { showsPersonalData: true }],
  ])('%j', async (argv, expected) => {
    expect(await parse(argv)).toEqual({ ...unfiltered, ...expected });
  });

  it.each([
    [['--type', 'parentalLeave,holiday'], 'usage.badValue', 'holiday'],
    [['--regime', 'oneSixth'], 'usage.badValue', 'oneSixth'],
    [['--status', 'lost'], 'usage.badValue', 'lost'],
    [['--from', '01/02'], 'usage.badValue', '01/02'],
    [['--capacity', 'king'], 'usage.badValue', 'king'],
    [['--ticket', '04W-002ZS8X-NM'], 'usage.badTicket', undefined],
  ])('%j is refused: %s', async (argv, key, value) => {
    const error = await parse(argv).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ key, ...(value !== undefined && { params: { value } }) });
  });
});
