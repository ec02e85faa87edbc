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
      NISS              Type d'interruption      Date de début  Statut
      Numéro de ticket  Régime                   Date de fin    Bureau de l'ONEM
                                                 Introduite le

      850314/***-**     Congé parental           01/01/2027     En attente d'info du
      04W-002ZS8X-NM-Z  Réduction d'1/5          31/05/2027     travailleur
                                                 21/11/2026     NIVELLES

      850314/***-**     Assistance médicale      01/01/2027     somethingNew
      04W-002AKJ9-RB-Z  Mi-temps avec            31/05/2027     NIVELLES
                        flexibilisation          21/11/2026
      "
    `);
  });

  it('names school and capacity where they tell requests apart, in eighty columns', async () => {
    const school = { communityCode: 'frenchSpeaking', enterpriseNumber: '0720020186' };
    const teacher = { ...first, capacity: 'organizingAuthority', institution: school };
    const clerk = { ...second, capacity: 'employer' };
    for (const language of ['fr', 'nl', 'de', 'en'] as const) {
      const texts = await loadTexts(language);
      const text = renderRequestList([teacher, clerk], await layout({ texts }));
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
    const text = renderRequestList([teacher, clerk], await layout({}));
    expect(`\n${text}`).toMatchInlineSnapshot(`
      "
      NISS              Type d'interruption      Date de début  Statut
      Numéro de ticket  Régime                   Date de fin    Bureau de l'ONEM
      École             Qualité                  Introduite le

      850314/***-**     Congé parental           01/01/2027     En attente d'info du
      04W-002ZS8X-NM-Z  Réduction d'1/5          31/05/2027     travailleur
      0720.020.186      Pouvoir organisateur     21/11/2026     NIVELLES

      850314/***-**     Assistance médicale      01/01/2027     somethingNew
      04W-002AKJ9-RB-Z  Mi-temps avec            31/05/2027     NIVELLES
                        flexibilisation          21/11/2026
                        Employeur
      "
    `);
    expect(renderRequestList([teacher], await layout({}))).not.toContain('Pouvoir organisateur');
  });

  it('is one line a request where there is room', async () => {
    const text = renderRequestList([first, second], await layout({ width: Number.POSITIVE_INFINITY }));
    expect(`\n${text}`).toMatchInlineSnapshot(`
      "
      NISS           Numéro de ticket  Type d'interruption  Régime                         Date de début  Date de fin  Date d'introduction  Statut                            Bureau de l'ONEM
      850314/***-**  04W-002ZS8X-NM-Z  Congé parental       Réduction d'1/5                01/01/2027     31/05/2027   21/11/2026           En attente d'info du travailleur  NIVELLES
      850314/***-**  04W-002AKJ9-RB-Z  Assistance médicale  Mi-temps avec flexibilisation  01/01/2027     31/05/2027   21/11/2026           somethingNew                      NIVELLES
      "
    `);
  });

  it('is one fact a line for a screen reader', async () => {
    const text = renderRequestList([first], await layout({ isPlain: true, showsPersonalData: true }));
    expect(`\n${text}`).toMatchInlineSnapshot(`
      "
      NISS : 850314/640-67
      Numéro de ticket : 04W-002ZS8X-NM-Z
      Type d'interruption : Congé parental
      Régime : Réduction d'1/5
      Date de début : 01/01/2027
      Date de fin : 31/05/2027
      Date d'introduction : 21/11/2026
      Statut : En attente d'info du travailleur
      Bureau de l'ONEM : NIVELLES
      "
    `);
  });

  it('names the worker where that is asked for, and the employers where there are several', async () => {
    const named = { ...first, worker: { ...first.worker, name: 'Peeters An' } };
    const other = { ...second, employer: { enterpriseNumber: '0860550940' } };
    const open = renderRequestList([named, other], await layout({ showsPersonalData: true }));
    expect(open).toContain('Peeters An');
    expect(open).toContain('0860.550.940');
    expect(renderRequestList([named], await layout({}))).not.toMatch(/Peeters|0812/);
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
