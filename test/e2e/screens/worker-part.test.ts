import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startService, type Service } from '../../mock/running-service.ts';
import { newWorkplace, type Workplace } from '../../support/e2e/workplace.ts';

interface Scene {
  readonly place: Workplace;
  readonly service: Service;
  /** What a person reads, and the code. */
  said(...argv: readonly string[]): Promise<readonly [exitCode: number, text: string]>;
  statusOf(ticket: string): Promise<string>;
}

async function begin(lang = 'fr'): Promise<Scene> {
  const place = newWorkplace();
  const service = await startService();
  const baw = (argv: readonly string[]) => place.baw([...argv, '--service', service.url, '--lang', lang]);
  return {
    place,
    service,
    async said(...argv) {
      const { exitCode, stdout, stderr } = await baw(argv);
      return [exitCode, (stdout + stderr).replaceAll(/\s+/g, ' ')];
    },
    statusOf: async (ticket) => JSON.parse((await baw(['show', ticket, '--json'])).stdout).status,
  };
}

const document = (place: Workplace): string => {
  writeFileSync(place.at('attestation.pdf'), '%PDF-1.7 attestation');
  return place.at('attestation.pdf');
};

describe('“Compléter une demande”', () => {
  it('gives the worker’s part a ticket of its own, under that of the employer', async () => {
    const { service, said, statusOf } = await begin();
    const ticket = await service.file();
    const [exitCode, text] = await said('mock', 'complete', ticket);
    expect(exitCode).toBe(0);
    expect(text).toMatch(
      new RegExp(
        `^${ticket} : En attente de traitement ONEM Numéro de ticket unique de la partie du travailleur : 26C-`,
      ),
    );
    expect(await statusOf(ticket)).toBe('awaitingProcessing');
  });

  it.each([
    [
      'fr',
      'En attente des annexes',
      "La demande n'est pas encore complète. Les pièces suivantes doivent être fournies",
    ],
    ['nl', 'In afwachting van de bijlagen', 'De aanvraag is nog niet volledig. Deze stukken zijn nog nodig'],
    ['de', '', 'Der Antrag ist noch nicht vollständig. Diese Dokumente fehlen noch'],
    ['en', '', 'The request is not complete yet. Needed before it goes to ONEM'],
  ])('says in %s what keeps the file from ONEM, until it is added', async (lang, status, incomplete) => {
    const { place, service, said, statusOf } = await begin(lang);
    const ticket = await service.file({ leaveType: 'medicalAssistance', regime: 'half' });
    const [, text] = await said('mock', 'complete', ticket);
    expect(text).toContain(status);
    expect(text).toContain(incomplete);
    // The employer adds it for a worker who cannot.
    const [exitCode] = await said('attach', ticket, document(place), '--type', 'medicalCertificate', '--certify');
    expect([exitCode, await statusOf(ticket)]).toEqual([0, 'awaitingProcessing']);
  });

  it('asks for the contract of an activity on the side', async () => {
    const { place, service, said, statusOf } = await begin();
    const ticket = await service.file();
    const [, text] = await said('mock', 'complete', ticket, '--side-activity');
    expect(text).toMatch(/Les pièces suivantes doivent être fournies : Contrat/);
    expect(await statusOf(ticket)).toBe('awaitingAttachments');
    expect((await said('attachments', ticket))[1]).toContain('Contrat');
    expect((await said('board'))[1]).toMatch(new RegExp(`${ticket} \\S+ Contrat`));
    await said('attach', ticket, document(place), '--type', 'contract', '--certify');
    expect(await statusOf(ticket)).toBe('awaitingProcessing');
  });

  it('happens once, and not to what was cancelled', async () => {
    const { service, said } = await begin();
    const ticket = await service.file();
    await said('mock', 'complete', ticket);
    const [exitCode, text] = await said('mock', 'complete', ticket);
    expect([exitCode, text.includes('déjà complété sa partie')]).toEqual([4, true]);
    const cancelled = await service.file({ period: { startDate: '2028-02-01', endDate: '2028-05-31' } });
    await service.cancel(cancelled);
    expect((await said('mock', 'complete', cancelled))[0]).toBe(4);
  });
});

describe('“Annuler”', () => {
  it('is possible for the worker as long as his or her part is not complete', async () => {
    const { service, said, statusOf } = await begin();
    const ticket = await service.file();
    const [exitCode, text] = await said('mock', 'withdraw', ticket);
    expect([exitCode, await statusOf(ticket)]).toEqual([0, 'cancelled']);
    expect(text).toMatch(/: Annulée Numéro de ticket unique de la partie du travailleur : 26C-/);
    const complete = await service.file({ period: { startDate: '2028-02-01', endDate: '2028-05-31' } });
    await said('mock', 'complete', complete);
    const [refused, why] = await said('mock', 'withdraw', complete);
    expect([refused, why.includes('déjà complété sa partie')]).toEqual([4, true]);
  });

  it('is seen by whoever watches the request', async () => {
    const { place, service, said } = await begin();
    const ticket = await service.file();
    const { exitCode, stdout } = await place.baw(
      ['watch', '--ticket', ticket, '--service', service.url, '--lang', 'fr', '--timeout', '1h'],
      { deps: () => ({ delay: async () => void (await said('mock', 'withdraw', ticket)) }) },
    );
    expect([exitCode, stdout.includes('→ Annulée')]).toEqual([0, true]);
  });
});

describe('the employer’s screens once the worker’s part is complete', () => {
  it('neither modify nor cancel, and show the line of the overview alone', async () => {
    const { service, said } = await begin();
    const ticket = await service.file({ comment: 'bis repetita' });
    expect((await said('show', ticket))[1]).toContain('bis repetita');
    await said('mock', 'complete', ticket);
    expect((await said('modify', ticket, '--end-date', '2027-05-31', '--certify', '--yes'))[0]).toBe(4);
    expect((await said('cancel', ticket, '--yes'))[0]).toBe(4);
    const [exitCode, text] = await said('show', ticket);
    expect(exitCode).toBe(0);
    expect(text).toContain('ne peuvent plus être consultés : le travailleur a complété sa partie');
    expect(text).not.toContain('bis repetita');
  });

  it('leave the overview two years after the request was filed', async () => {
    const { service, said } = await begin();
    const ticket = await service.file();
    await said('mock', 'clock', '2028-11-21');
    expect((await said('list'))[1]).toContain(ticket);
    await said('mock', 'clock', '2028-11-22');
    expect((await said('list'))[1]).not.toContain(ticket);
  });
});
