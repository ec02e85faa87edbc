import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runGuided } from '../../support/cli/guided.ts';
import { HALF_TIME, openOffice, type Office } from '../../support/cli/notified.ts';

const say = async (office: Office, argv: readonly string[], lang = 'fr') => {
  const { exitCode, stdout, stderr } = await office.baw(['notifications', ...argv, '--lang', lang]);
  return [exitCode, (stdout + stderr).replaceAll(/\s+/g, ' ')] as const;
};

describe('“Postposer”', () => {
  it.each([
    ['2027-02-01', "Le 01/02/2027 n'est pas postérieur au 01/02/2027, la date de début demandée par le travailleur"],
    ['2020-01-01', "Le 01/01/2020 n'est pas postérieur au 01/02/2027"],
  ])('says why the leave cannot begin on %s, and sends nothing', async (from, why) => {
    const office = await openOffice();
    const ticket = await office.notify();
    const [exitCode, text] = await say(office, ['postpone', ticket, '--from', from]);
    expect([exitCode, text.includes(why)]).toEqual([2, true]);
    expect(await office.get(`/workerNotifications/${ticket}`)).toMatchObject({ status: 'toProcess' });
  });

  it('cannot lead into the past, even where the worker asked for an earlier day', async () => {
    const office = await openOffice();
    const ticket = await office.notify({ period: { startDate: '2026-09-01', endDate: '2026-12-31' } });
    const [exitCode, text] = await say(office, ['postpone', ticket, '--from', '2026-10-01']);
    expect([exitCode, text.includes('Le 01/10/2026 est passé.')]).toEqual([2, true]);
    const answer = await fetch(
      `${office.service.url}/REST/careerBreak/v1/workerNotifications/${ticket}/postponements`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': '"5b7c2f0e-7d3a-4d57-9a3c-0d6a2f1b7c11"' },
        body: JSON.stringify({ newStartDate: '2026-10-01' }),
      },
    );
    expect([answer.status, await answer.json()]).toMatchObject([400, { issues: [{ minimum: '2026-11-21' }] }]);
  });

  it('sends another reason for the same day, and the same one once', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const postpone = (reason: string) => say(office, ['postpone', ticket, '--from', '2027-05-01', '--reason', reason]);
    await postpone('inventaire');
    await postpone('inventaire');
    await postpone('remplaçant introuvable');
    const { postponements } = JSON.parse(JSON.stringify(await office.get(`/workerNotifications/${ticket}`)));
    expect(postponements.map(({ reason }: { reason: string }) => reason)).toEqual([
      'inventaire',
      'remplaçant introuvable',
    ]);
  });
});

describe('“Choisir un fichier”', () => {
  const files = {
    'vide.pdf': '',
    'texte.pdf': 'lettre',
    'grand.pdf': `%PDF-${'x'.repeat(2_097_152)}`,
  } as const;

  it.each([
    ['vide.pdf', 'le fichier est vide'],
    ['texte.pdf', "d'après son contenu, ce n'est ni un PDF ni un JPEG"],
    ['grand.pdf', 'il dépasse 2 Mo'],
    ['absent.pdf', "il n'y a là aucun fichier lisible"],
    ['.', "il n'y a là aucun fichier lisible"],
  ])('says of %s that %s', async (name, why) => {
    const office = await openOffice();
    for (const [file, content] of Object.entries(files)) writeFileSync(path.join(office.home, file), content);
    const [exitCode, text] = await say(office, ['attach', await office.notify(), path.join(office.home, name)]);
    expect([exitCode, text.includes(`ne peut pas être ajouté : ${why}. Rien n'a été envoyé.`)]).toEqual([2, true]);
  });

  it('asks for a description of what the leave does not ask for, and shows it on the screen', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const letter = path.join(office.home, 'lettre.pdf');
    writeFileSync(letter, '%PDF-1.7 lettre');
    const [exitCode, text] = await say(office, ['attach', ticket, letter]);
    expect([exitCode, text.includes("Rien n'indique la description de la pièce jointe")]).toEqual([2, true]);
    await say(office, ['attach', ticket, letter, '--description', 'lettre du travailleur']);
    expect((await say(office, ['show', ticket]))[1]).toContain(
      'Vos pièces jointes Autre : lettre du travailleur, lettre.pdf',
    );
  });
});

describe('“Valider et envoyer”', () => {
  it('shows what the worker asks for before it asks for anything', async () => {
    const office = await openOffice();
    const ticket = await office.notify({
      leaveType: 'medicalAssistance',
      regime: 'half',
      period: { startDate: '2027-03-01', endDate: '2027-05-31' },
    });
    const argv = ['--service', office.service.url, 'notifications', 'accept', ticket, '--certify', '--no-ebox'];
    const { typist, result } = runGuided([...argv, '--yes', ...HALF_TIME], { lang: 'fr', home: office.home });
    const { exitCode } = await result;
    expect(exitCode).toBe(0);
    const screen = typist.screen().replaceAll(/\s+/g, ' ');
    expect(screen).toContain(
      `Avertissement de votre travailleur Votre travailleur 850314/***-** Ticket ${ticket} Interruption choisie`,
    );
    expect(screen.indexOf('À partir de 01/03/2027')).toBeGreaterThan(0);
    expect(screen.indexOf('À partir de 01/03/2027')).toBeLessThan(screen.indexOf('Page de confirmation'));
    // Afterwards: what keeps the request from ONEM.
    expect(screen).toContain('Les pièces suivantes doivent être fournies : Attestation médicale.');
  });
});

describe('“Les travailleurs peuvent m’envoyer des avertissements”', () => {
  it('keeps new ones away when it is switched off, and leaves those that came before to be answered', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const set = (value: string) =>
      office.baw(
        ['employer', 'set', '--last-name', 'RH', '--email', 'rh@exemple.example', '--sector', 'private'].concat(
          '--notifications',
          value,
        ),
      );
    await set('off');
    expect((await office.baw(['mock', 'notify'])).exitCode).toBe(4);
    expect((await say(office, ['refuse', ticket, '--yes']))[0]).toBe(0);
    await set('on');
    expect((await office.baw(['mock', 'notify'])).exitCode).toBe(0);
  });
});
