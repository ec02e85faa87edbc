import { describe, expect, it } from 'vitest';
import { runGuided, type Guided } from '../support/cli/guided.ts';
import { newHome, runCli, type CliResult } from '../support/cli/run-cli.ts';
import { keys } from '../support/cli/typist.ts';

const { enter, down, up, ctrlC, backspace } = keys;

/** What is waited for, and what is then typed. */
type Turn = readonly [asked: string, typed: string];

async function take(guided: Guided, turns: readonly Turn[]): Promise<void> {
  for (const [asked, typed] of turns) await guided.typist.answer(asked, typed);
}

async function held(home: string): Promise<readonly unknown[]> {
  const { stdout } = await runCli(['mock', 'ledger', '--json'], { home });
  const ledger: { readonly requests: readonly unknown[] } = JSON.parse(stdout);
  return ledger.requests;
}

/** @throws TypeError when the text shows no ticket */
function ticketIn(text: string): string {
  const [ticket] = /04W-[0-9A-Z]{7}-[0-9A-Z]{2}-Z/.exec(text) ?? [];
  if (ticket === undefined) throw new TypeError('no ticket was shown');
  return ticket;
}

const WORKER: readonly Turn[] = [
  ['In which capacity do you file', enter],
  ['Select your sector', enter],
  ['national registration number', `850314 640 67${enter}`],
  ['Worker code', enter],
  ['Joint committee', `200${enter}`],
  ['e-mail', enter],
];

const ONE_FIFTH: readonly Turn[] = [
  ['interrupt his or her career, in part', enter],
  ['Type of parental leave', `${down.repeat(4)}${enter}`],
  ['Start date', `2027-01-01${enter}`],
  ['(2027-05-31)', enter],
  ['contract of', `38${enter}`],
  ['(38:00)', enter],
  ['(30:24)', enter],
  ['several employers?', enter],
];

const NOTICE: readonly Turn[] = [
  ['Comment', `Fridays off${enter}`],
  ['notified me', `2026-10-20${enter}`],
  ['reduced working time', enter],
  ['date of birth', enter],
  ['entered service', enter],
];

const UP_TO_CONFIRMATION: readonly Turn[] = [...WORKER, ...ONE_FIFTH, ...NOTICE];
const NO_EMAIL: Turn = ['confirmation e-mail', enter];
const FILE_IT: readonly Turn[] = [NO_EMAIL, ['Do you certify', `yes${enter}`]];

describe('a request asked for', () => {
  it('is filed as answered, in the order of the screens, and acknowledged', async () => {
    const guided = runGuided(['new']);
    await take(guided, [...UP_TO_CONFIRMATION, ...FILE_IT]);
    const { exitCode, stdout } = await guided.result;
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Acknowledgement of receipt\n/);
    expect(stdout.replaceAll('\n', ' ')).toContain('The worker must now complete this request in the web application');
    const shown = await runCli(['show', ticketIn(stdout), '--json', '--show-personal-data'], { home: guided.home });
    expect(JSON.parse(shown.stdout)).toMatchObject({
      capacity: 'employer',
      worker: { ssin: '85031464067', workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
      leaveType: 'parentalLeave',
      regime: 'oneFifth',
      period: { startDate: '2027-01-01', endDate: '2027-05-31' },
      workloads: {
        before: { minutesPerWeek: 2280 },
        fullTime: { minutesPerWeek: 2280 },
        during: { minutesPerWeek: 1824 },
      },
      workerNoticeDate: '2026-10-20',
      comment: 'Fridays off',
    });
  });

  it('leaves no number, address or comment about a person on the screen once answered, unless that is asked for', async () => {
    const typed: readonly Turn[] = [
      ['In which capacity', enter],
      ['Select your sector', enter],
      ['national registration number', '850314 640 67'],
      ['850314 640 67', enter],
      ['Worker code', enter],
      ['Joint committee', `200${enter}`],
      ['e-mail', `jan@example.be${enter}`],
      ['interrupt his or her career, in part', ctrlC],
    ];
    const screenOf = async (flags: readonly string[]): Promise<string> => {
      const guided = runGuided(['new', ...flags]);
      await take(guided, typed);
      await guided.result;
      return guided.typist.screen();
    };
    const masked = await screenOf([]);
    expect(masked).toContain('850314/***-**');
    expect(masked).toContain('j***@***');
    expect(masked.slice(masked.indexOf('850314/***-**'))).not.toMatch(/850314 ?640 ?67/);
    expect(await screenOf(['--show-personal-data'])).not.toContain('850314/***-**');
  });

  it('is confirmed in French in the words of the service, the legal notice first', async () => {
    const guided = runGuided(['new'], { lang: 'fr' });
    await take(guided, [
      ['En quelle qualité', enter],
      ['Sélectionnez votre secteur', enter],
      ['registre national', `85031464067${enter}`],
      ['Code travailleur', enter],
      ['Commission paritaire', `200.00${enter}`],
      ['Adresse e-mail', enter],
      ['interrompre (partiellement', enter],
      ['Type de congé parental', `${down.repeat(4)}${enter}`],
      ['Date de début', `1/1/2027${enter}`],
      ['(31/05/2027)', `${backspace}10 mois${enter}`],
      ['Dernier jour : 31/10/2027', ''],
      ['contrat de travail', `38${enter}`],
      ['(38:00)', enter],
      ['(30:24)', enter],
      ['plusieurs employeurs', enter],
      ['Commentaire (200 caractères)', enter],
      ["m'a averti, par écrit", `20.10.2026${enter}`],
      ['R.T.T.', `oui${enter}`],
      ['Date de naissance', enter],
      ["Date d'entrée", enter],
      ['Je souhaite recevoir un e-mail de confirmation. (oui/non)', enter],
      ['Certifiez-vous', `o${enter}`],
    ]);
    const { exitCode, stdout } = await guided.result;
    expect(exitCode).toBe(0);
    const screen = guided.typist.screen();
    const page = screen.slice(screen.indexOf('Page de confirmation')).replaceAll('\n', ' ');
    const sentences = [
      '⚠ Mention légale : toute déclaration incorrecte peut entraîner des poursuites.',
      'Travailleur : 850314/***-**, Employé, commission paritaire 200.00.',
      "La demande concerne un congé parental, réduction des prestations d'1/5, du 01/01/2027 au 31/10/2027.",
      "Avant cette demande de congé parental, le travailleur était occupé dans le cadre d'un contrat de travail de 38:00",
      "Un horaire à temps plein s'élève à 38:00",
      "Le régime de travail durant l'interruption sera de 30:24",
      "Le travailleur m'a averti, par écrit, à la date du 20/10/2026 de son intention de réduire ses prestations.",
      'Existe-t-il un régime de réduction du temps de travail (R.T.T. ou équivalent) ? Oui.',
      'Je certifie que toutes les données qui figurent sur ce formulaire sont exactes.',
    ];
    const places = sentences.map((sentence) => page.indexOf(sentence));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(stdout).toContain('Accusé de réception');
  });

  it('by an organising authority is counted in lesson periods', async () => {
    const guided = runGuided(['new']);
    await take(guided, [
      ['In which capacity do you file', `${down}${enter}`],
      ['For which Community', enter],
      ['Enterprise number of the school', `0860.550.940${enter}`],
      ['national registration number', `85031464067${enter}`],
      ['Contract type', enter],
      ['e-mail', enter],
      ['interrupt his or her career, in part', enter],
      ['Type of parental leave', `${down.repeat(2)}${enter}`],
      ['Start date', `2027-01-01${enter}`],
      ['(2027-02-28)', enter],
      ['counted in', enter],
      ['(lesson periods a week)', `20${enter}`],
      ['(20)', enter],
      ['(10)', enter],
      ['or two Communities?', enter],
      ['Comment', enter],
      ['notified me', `2026-10-20${enter}`],
      ['reduced working time', enter],
      ['date of birth', enter],
      ...FILE_IT,
    ]);
    const { exitCode, stdout } = await guided.result;
    expect(exitCode).toBe(0);
    expect(guided.typist.screen()).toContain('School: 0860.550.940, French Community.');
    const shown = await runCli(['show', ticketIn(stdout), '--json'], { home: guided.home });
    expect(JSON.parse(shown.stdout)).toMatchObject({
      capacity: 'organizingAuthority',
      institution: { enterpriseNumber: '0860550940', communityCode: 'frenchSpeaking' },
      worker: { statusCode: 'statutory' },
      regime: 'half',
      period: { startDate: '2027-01-01', endDate: '2027-02-28' },
      workloads: { before: { lessonPeriodsPerWeek: '20' }, during: { lessonPeriodsPerWeek: '10' } },
    });
  });

  it('is asked for by submit without a file as well', async () => {
    const guided = runGuided(['submit', '--dry-run']);
    await take(guided, UP_TO_CONFIRMATION);
    const { exitCode, stdout } = await guided.result;
    expect(exitCode).toBe(0);
    expect(stdout).toContain('nothing was sent');
    expect(await held(guided.home)).toEqual([]);
  });

  it('is given back as a command line, the worker masked unless asked for', async () => {
    const home = newHome();
    const masked = runGuided(['new', '--dry-run'], { home });
    await take(masked, UP_TO_CONFIRMATION);
    await masked.result;
    expect(masked.typist.screen()).toContain(';850314/***-**;');
    const full = runGuided(['new', '--show-personal-data'], { home });
    await take(full, [...UP_TO_CONFIRMATION, ...FILE_IT]);
    await full.result;
    const line = /printf '%s\\n' '([^']*)' '([^']*)' \| baw submit - --certify --yes\n/.exec(full.typist.screen());
    const again = await runCli(['--as-of', '2026-11-21', 'check', '-', '--json'], {
      home,
      stdin: `${line?.[1] ?? ''}\n${line?.[2] ?? ''}\n`,
    });
    expect(JSON.parse(again.stdout)).toMatchObject({ counts: { rows: 1, valid: 1 } });
    // The same again is not filed twice.
    const twice = await runCli(['--as-of', '2026-11-21', 'submit', '-', '--certify', '--json', '--out', home], {
      home,
      stdin: `${line?.[1] ?? ''}\n${line?.[2] ?? ''}\n`,
    });
    expect(JSON.parse(twice.stdout)).toMatchObject({ counts: { filed: 0 } });
    expect(await held(home)).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('that is wrong is asked for again at once, with the reason and the remedy', async () => {
    const guided = runGuided(['new', '--dry-run']);
    await take(guided, [
      ['In which capacity', enter],
      ['Select your sector', enter],
      ['national registration number', enter],
      ['An answer is needed', `85031464068${enter}`],
      ['check digits', `${backspace}7${enter}`],
      ['Worker code', enter],
      ['Joint committee', ctrlC],
    ]);
    expect((await guided.result).exitCode).toBe(130);
  });

  it('can be taken back with <, and the question before is asked again with what was answered', async () => {
    const guided = runGuided(['new', '--dry-run']);
    await take(guided, [
      ...WORKER,
      ['interrupt his or her career, in part', enter],
      ['Type of parental leave', enter],
      ['Start date', `<${enter}`],
      ['Type of parental leave', `${down.repeat(2)}${enter}`],
      ['Start date', `2027-01-01${enter}`],
      ['(2027-02-28)', `4 months${enter}`],
      ['contract of', `<${enter}`],
      ['(4 months)', `<${enter}`],
      ['Start date (yyyy-mm-dd or dd/mm/yyyy): (2027-01-01)', `2027-03-01${enter}`],
      ['contract of', `<${enter}`],
      ['(4 months)', ctrlC],
    ]);
    expect((await guided.result).exitCode).toBe(130);
  });

  it('before which there is none offers no way back, the next one does', async () => {
    const guided = runGuided(['new', '--dry-run']);
    await take(guided, [['In which capacity do you file', enter]]);
    await guided.typist.answer('Select your sector', '');
    const [capacity = '', sector = ''] = guided.typist.screen().split('Select your sector');
    expect(capacity).not.toContain('previous question');
    expect(sector).toContain('previous question');
    await take(guided, [['', ctrlC]]);
    expect((await guided.result).exitCode).toBe(130);
  });

  it('that breaks a rule together with an earlier one leads back to the question concerned', async () => {
    const guided = runGuided(['new', '--dry-run', '--regime', 'oneFifth', '--end-date', '2027-03-31']);
    await take(guided, [
      ...WORKER,
      ['interrupt his or her career, in part', enter],
      ['Start date', `2027-01-01${enter}`],
      ['parental.one-fifth.min-block ·', ''],
      ['(2027-05-31)', enter],
      ['contract of', ctrlC],
    ]);
    expect((await guided.result).exitCode).toBe(130);
    expect(guided.typist.screen()).toContain('To correct · End date');
  });

  it('that a rule blames for another one can be left for the one that is really wrong', async () => {
    const guided = runGuided(['new', '--dry-run', '--leave-type', 'timeCredit', '--motive', 'endOfCareer']);
    await take(guided, [
      ...WORKER,
      ['Form of the break', enter],
      ['Start date', `2027-03-01${enter}`],
      ['time-credit.eoc.age-right ·', ''],
      ['(850314 640 67)', `<${enter}`],
      ['Start date', `<${enter}`],
      ['Form of the break', `${up}${enter}`],
      ['For which motive', `${up}${enter}`],
      ['End date', ctrlC],
    ]);
    expect((await guided.result).exitCode).toBe(130);
  });

  it('that a second fact would make right is not called wrong before that fact was asked for', async () => {
    const guided = runGuided(['new', '--dry-run']);
    await take(guided, [
      ...WORKER,
      ...ONE_FIFTH,
      ...NOTICE.slice(0, 3),
      ['date of birth', `2012-06-01${enter}`],
      ['a disability?', `no${enter}`],
      ['parental.child-age ·', `${backspace}2020-06-01${enter}`],
      ['entered service', ctrlC],
    ]);
    expect((await guided.result).exitCode).toBe(130);
  });

  it('can be corrected from the confirmation page', async () => {
    const guided = runGuided(['new']);
    await take(guided, [
      ...UP_TO_CONFIRMATION,
      NO_EMAIL,
      ['Do you certify', enter],
      ['What do you want to do?', `${up.repeat(5)}${enter}`],
      ['Comment', `${backspace}Mondays off${enter}`],
      ['Comment: Mondays off', ''],
      ...FILE_IT,
    ]);
    expect((await guided.result).exitCode).toBe(0);
  });
});

describe('nothing is sent', () => {
  it('and nothing is asked when the settings are wrong', async () => {
    const number = runGuided(['new', '--employer', '0812339068']);
    const { exitCode, stderr } = await number.result;
    expect(exitCode).toBe(2);
    expect(stderr).toContain('“0812339068”, given for --employer, is not an enterprise number.');
    const pair = runGuided(['new', '--sector', 'private', '--capacity', 'organizingAuthority']);
    expect((await pair.result).exitCode).toBe(3);
    expect(pair.typist.screen()).toContain('request.capacity · Source:');
    for (const { typist } of [number, pair]) expect(typist.screen()).not.toContain('In which capacity');
  });

  it('when the legal statement is not made', async () => {
    const guided = runGuided(['new']);
    await take(guided, [
      ...UP_TO_CONFIRMATION,
      NO_EMAIL,
      ['Do you certify', enter],
      ['What do you want to do?', enter],
    ]);
    expect((await guided.result).exitCode).toBe(2);
    expect(guided.typist.screen()).toContain('Nothing was sent.');
    expect(await held(guided.home)).toEqual([]);
  });

  it.each([0, 2, 6, 9, 11, 16, UP_TO_CONFIRMATION.length])(
    'when Ctrl-C comes after %i answers, and one line says so',
    async (count) => {
      const guided = runGuided(['new']);
      const [asked] = [...UP_TO_CONFIRMATION, ...FILE_IT][count] ?? [''];
      await take(guided, [...UP_TO_CONFIRMATION.slice(0, count), [asked, ctrlC]]);
      const { exitCode, stdout } = await guided.result;
      expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: '' });
      expect(guided.typist.screen()).toMatch(/\nStopped: nothing was sent\.\n$/);
      expect(await held(guided.home)).toEqual([]);
    },
  );
});

describe('without a terminal', () => {
  const ANSWERS = [
    '--worker-code=whiteCollar',
    '--joint-committee=200.00',
    '--leave-type=parentalLeave',
    '--regime=oneFifth',
    '--start-date=2027-01-01',
    '--end-date=5m',
    '--hours-full=38:00',
    '--hours-before=38:00',
    '--hours-during=30:24',
    '--notice-date=2026-10-20',
  ];
  const stdin = '850314/640-67\n';
  const baw = (argv: readonly string[], home = newHome()): Promise<CliResult> =>
    runCli(['--as-of', '2026-11-21', 'new', ...argv], { stdin, home });

  it('nothing is asked when every answer is given', async () => {
    const { exitCode, stdout, home } = await baw([...ANSWERS, '--niss', '-', '--certify', '--json']);
    expect(exitCode).toBe(0);
    const outcome: { readonly ticketNumber: string } = JSON.parse(stdout);
    expect(outcome).toMatchObject({ schemaVersion: 1, outcome: 'filed', findings: [] });
    const { stdout: shown } = await runCli(['show', outcome.ticketNumber, '--json'], { home });
    expect(JSON.parse(shown)).toMatchObject({ period: { endDate: '2027-05-31' } });
  });

  it.each([...ANSWERS.map((flag) => flag.replace(/=.*/, '')), '--niss -', '--certify'])(
    'the flag that is missing is named: %s',
    async (missing) => {
      const all = [...ANSWERS, '--certify', ...(missing === '--niss -' ? [] : ['--niss', '-'])];
      const { exitCode, stdout, stderr } = await baw(all.filter((flag) => flag.replace(/=.*/, '') !== missing));
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(`Add ${missing}.`);
    },
  );

  it('the same request is filed once, and the second time the ticket is told', async () => {
    const home = newHome();
    const all = [...ANSWERS, '--niss', '-', '--certify'];
    const first = await baw(all, home);
    const second = await baw(all, home);
    expect(second.exitCode).toBe(0);
    expect(second.stdout).toContain(ticketIn(first.stdout));
    expect(await held(home)).toHaveLength(1);
    expect((await baw([...all, '--allow-duplicate'], home)).exitCode).not.toBe(3);
  });

  it('a service that cannot be reached is a failure of its own, and nothing is recorded as filed', async () => {
    const home = newHome();
    const all = [...ANSWERS, '--niss', '-', '--certify'];
    const { exitCode, stdout } = await baw([...all, '--service', 'http://127.0.0.1:9'], home);
    expect({ exitCode, stdout }).toEqual({ exitCode: 7, stdout: '' });
    expect((await baw(all, home)).exitCode).toBe(0);
  });

  it('rules that are broken are told, and nothing is sent', async () => {
    const all = [...ANSWERS, '--end-date=4m', '--niss', '-', '--certify'];
    const { exitCode, stderr, home } = await baw(all);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('parental.one-fifth.min-block · Source: AR 29.10.1997, art. 2');
    expect(JSON.parse((await baw([...all, '--json'], home)).stdout)).toMatchObject({
      outcome: 'rulesBroken',
      findings: [{ ruleId: 'parental.one-fifth.min-block', field: 'endDate' }],
    });
    expect(await held(home)).toEqual([]);
  });

  it('a value that a flag cannot have is named with what it can', async () => {
    const { exitCode, stderr } = await baw([...ANSWERS, '--regime=oneSixth', '--niss', '-', '--certify']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('“oneSixth” is not a value for --regime.');
    expect(stderr).toContain('oneFifth');
  });

  it('a national number on the command line is refused and not repeated', async () => {
    const { exitCode, stderr } = await baw([...ANSWERS, '--niss', '85031464067', '--certify']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--niss');
    expect(stderr).not.toContain('85031464067');
  });
});

describe('a wrong answer', () => {
  it('is told in words of a screen, not of a file', async () => {
    const guided = runGuided(['new', '--dry-run', '--sector', 'private'], { lang: 'fr' });
    await take(guided, [
      ['Numéro de registre national', `abc${enter}`],
      ['il y en a 0 ici', `\u0015850314 640 67${enter}`],
      ['Code travailleur', enter],
      ['Commission paritaire', `200${enter}`],
      ['Adresse e-mail', `x${enter}`],
      ['Indiquez une seule adresse', `\u0015${enter}`],
      ['Le travailleur voudrait interrompre', enter],
      ['Type de congé parental', enter],
      ['Date de début', `01/02/2027${enter}`],
      ['Date de fin', `trois mois${enter}`],
      ['Une durée convient', `\u00153 mois${enter}`],
      ['contrat de travail de', `38${enter}`],
      ["temps plein s'élève", enter],
      ['plusieurs employeurs', `peut-être${enter}`],
      ['Répondez par oui ou par non.', ctrlC],
    ]);
    await guided.result;
    expect(guided.typist.screen()).not.toContain('cellule');
  });
});
