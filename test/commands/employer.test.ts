import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openClient } from '../../src/client/open-client.ts';
import { openOffice, type Office } from '../support/cli/notified.ts';
import { keys } from '../support/cli/typist.ts';
import { runGuided } from '../support/cli/guided.ts';
import { readPhoneNumber } from '../../src/commands/employer/phone-number.ts';

const FIRST = ['--last-name', 'Personeelsdienst', '--email', 'hr@voorbeeld.example', '--sector', 'private'] as const;
const set = (office: Office, ...flags: readonly string[]) =>
  office.baw(['employer', 'set', ...flags, '--json', '--quiet']);
const show = (office: Office, ...flags: readonly string[]) => office.baw(['employer', 'show', '--quiet', ...flags]);

describe('the parameters of the employer', () => {
  it('are shown with the labels of the screen, in full', async () => {
    const office = await openOffice();
    expect((await show(office, '--lang', 'fr')).stdout).toContain("Aucun paramètre n'est encore enregistré.");
    await set(office, ...FIRST, '--first-name', 'An', '--phone', '02/555.12.34', '--mobile', '+32 470 12 34 56');
    expect(
      (await show(office, '--lang', 'fr')).stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2,}/)),
    ).toEqual([
      ['Nom (service/personne)', 'Personeelsdienst'],
      ['Prénom', 'An'],
      ['Numéro de téléphone', '+3225551234'],
      ['GSM', '+32470123456'],
      ['Adresse e-mail', 'hr@voorbeeld.example'],
      ['Secteur', 'Secteur privé'],
      ['Avertissements écrits électroniques', 'non'],
    ]);
  });

  it('keep what is not given, and lose what is taken away', async () => {
    const office = await openOffice();
    expect(JSON.parse((await set(office, ...FIRST, '--first-name', 'An')).stdout).outcome).toBe('created');
    const saved = JSON.parse((await set(office, '--notifications', 'on', '--sector', 'Openbare sector')).stdout);
    expect(saved).toMatchObject({
      outcome: 'saved',
      profile: { contactFirstName: 'An', sector: 'public', electronicNotificationsAccepted: true },
    });
    await set(office, '--first-name', '-');
    const { profile } = JSON.parse((await show(office, '--json')).stdout);
    expect(profile).not.toHaveProperty('contactFirstName');
    expect(JSON.parse((await set(office, '--sector', 'public')).stdout).outcome).toBe('unchanged');
  });

  it.each([
    [[], '--last-name'],
    [['--last-name', 'HR'], '--email'],
    [['--last-name', 'HR', '--email', 'hr@voorbeeld.example'], '--sector'],
  ])('need %j and then %s the first time', async (flags, missing) => {
    const office = await openOffice();
    const { exitCode, stderr } = await set(office, ...flags);
    expect([exitCode, JSON.parse(stderr).error.flag]).toEqual([2, missing]);
  });

  it.each([
    ['--email', 'nobody', 'usage.badEmail'],
    ['--phone', '12', 'usage.badPhone'],
    ['--sector', 'education', 'usage.badValue'],
    ['--notifications', 'maybe', 'usage.badValue'],
  ])('are refused with %s %s', async (flag, value, key) => {
    const office = await openOffice();
    const { exitCode, stderr } = await set(office, ...FIRST, flag, value);
    expect([exitCode, JSON.parse(stderr).error.key]).toEqual([2, key]);
  });

  it('are saved once when the answer is lost', async () => {
    const office = await openOffice();
    await set(office, ...FIRST);
    await office.plan({ operation: 'replaceEmployerProfile', kind: 'dropAfterProcessing', times: 2 });
    const { exitCode, stdout } = await set(office, '--notifications', 'on');
    expect([exitCode, JSON.parse(stdout).outcome]).toEqual([0, 'saved']);
  });

  it('are not overwritten when somebody else changed them meanwhile', async () => {
    const office = await openOffice();
    await set(office, ...FIRST);
    const { api, close } = await openClient({
      baseUrl: office.service.url,
      language: 'en',
      newTraceId: randomUUID,
      now: () => 0,
    });
    onTestFinished(close);
    const seen = await api.employer.findProfile();
    await set(office, '--sector', 'public');
    const body = { contactLastName: 'HR', emailAddress: 'hr@voorbeeld.example', sector: 'private' } as const;
    await expect(api.employer.replaceProfile(body, seen)).rejects.toMatchObject({ key: 'service.changedMeanwhile' });
    await expect(api.employer.replaceProfile(body, undefined)).rejects.toMatchObject({ status: 412 });
    expect(JSON.parse((await show(office, '--json')).stdout).profile.sector).toBe('public');
  });

  it('are asked for on a terminal in the order of the screen', async () => {
    const { typist, result } = runGuided(['employer', 'set'], { lang: 'fr' });
    await typist.answer('Nom (service/personne)', `Service RH${keys.enter}`);
    await typist.answer('Prénom', keys.enter);
    await typist.answer('Numéro de téléphone', `02 555 12 34${keys.enter}`);
    await typist.answer('GSM', keys.enter);
    await typist.answer('Adresse e-mail', `rh@exemple.example${keys.enter}`);
    await typist.answer('Sélectionnez votre secteur', keys.enter);
    await typist.answer("Les travailleurs peuvent m'envoyer des avertissements", `oui${keys.enter}`);
    const { exitCode, stdout } = await result;
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Numéro de téléphone +\+3225551234/);
    expect(stdout).toMatch(/Avertissements écrits électroniques +oui/);
  });
});

describe('a telephone number', () => {
  it.each([
    ['02 555 12 34', '+3225551234'],
    ['0032 2 555 12 34', '+3225551234'],
    ['+32 (0)2/555.12.34', '+3225551234'],
    ['+352 26 12 34', '+352261234'],
    ['0470-12-34-56', '+32470123456'],
    ['555 1234', undefined],
    ['call me', undefined],
  ])('%s', (text, number) => {
    expect(readPhoneNumber(text)).toBe(number);
  });
});
