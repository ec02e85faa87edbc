import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../../src/i18n/load.ts';
import { renderRequestList, type ListLayout } from '../../../src/output/tickets/request-list.ts';
import type { CareerBreakRequestItem } from '../../../src/schemas/wire/career-break-request.ts';

const first: CareerBreakRequestItem = {
  ticketNumber: '04W-002ZS8X-NM-Z',
  employer: { enterpriseNumber: '0812339069' },
  worker: { ssin: '85031464067' },
  leaveType: 'parentalLeave',
  regime: 'oneFifth',
  period: { startDate: '2027-01-01', endDate: '2027-05-31' },
  submissionDateTime: '2026-11-21T09:00:00+01:00',
  status: 'awaitingWorker',
  neoOffice: { code: '25', name: 'NIVELLES' },
};
const second: CareerBreakRequestItem = {
  ...first,
  ticketNumber: '04W-002AKJ9-RB-Z',
  leaveType: 'medicalAssistance',
  regime: 'halfFlexible',
  status: 'somethingNew',
};

async function layout(change: Partial<ListLayout>): Promise<ListLayout> {
  const texts = await loadTexts('fr');
  return { texts, width: 80, hasColor: false, isPlain: false, showsPersonalData: false, ...change };
}

describe('the list of requests', () => {
  it('fits eighty columns, words wrapped, national numbers masked', async () => {
    const text = renderRequestList([first, second], await layout({ width: 80 }));
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(`\n${text}`).toMatchInlineSnapshot(`
      "
      Ticket            Travailleur    Interruption       Période     Statut
      04W-002ZS8X-NM-Z  850314/***-**  Congé parental     01/01/2027  En attente
                                       Réduction d'1/5    31/05/2027  d'info du
                                                                      travailleur
      04W-002AKJ9-RB-Z  850314/***-**  Assistance         01/01/2027  somethingNew
                                       médicale           31/05/2027
                                       Mi-temps avec
                                       flexibilisation
      "
    `);
  });

  it('is one line a request where there is room', async () => {
    const text = renderRequestList([first, second], await layout({ width: Number.POSITIVE_INFINITY }));
    expect(`\n${text}`).toMatchInlineSnapshot(`
      "
      Ticket            Travailleur    Employeur     Interruption         Régime                         Période                  Introduite le  Statut
      04W-002ZS8X-NM-Z  850314/***-**  0812.339.069  Congé parental       Réduction d'1/5                01/01/2027 – 31/05/2027  21/11/2026     En attente d'info du travailleur
      04W-002AKJ9-RB-Z  850314/***-**  0812.339.069  Assistance médicale  Mi-temps avec flexibilisation  01/01/2027 – 31/05/2027  21/11/2026     somethingNew
      "
    `);
  });

  it('is one fact a line for a screen reader', async () => {
    const text = renderRequestList([first], await layout({ isPlain: true, showsPersonalData: true }));
    expect(`\n${text}`).toMatchInlineSnapshot(`
      "
      Ticket : 04W-002ZS8X-NM-Z
      Travailleur : 850314/640-67
      Employeur : 0812.339.069
      Interruption : Congé parental
      Régime : Réduction d'1/5
      Période : 01/01/2027 – 31/05/2027
      Introduite le : 21/11/2026
      Statut : En attente d'info du travailleur
      "
    `);
  });

  it('has colour only where it may', async () => {
    const escape = '\u001B[';
    expect(renderRequestList([first], await layout({ hasColor: true }))).toContain(escape);
    expect(renderRequestList([first], await layout({ hasColor: false }))).not.toContain(escape);
  });

  it('of nothing is empty', async () => {
    expect(renderRequestList([], await layout({}))).toBe('');
  });
});
