import { describe, expect, it } from 'vitest';
import { InputError, UnknownColumnsError, UsageError } from '../../src/errors/app-error.ts';
import { RefusedError } from '../../src/errors/client-error.ts';
import { loadTexts } from '../../src/i18n/load.ts';
import { describeFailure } from '../../src/output/failure.ts';

const HUMAN = { asJson: false };

describe('a failure in words', () => {
  it('says what happened and what to do, with numbers that name something as they are', async () => {
    const error = new InputError('input.unclosedQuote', { file: 'leave.csv', line: 123_456 });
    expect(describeFailure(error, await loadTexts('en'), HUMAN)).toEqual({
      exitCode: 9,
      text: 'baw: A quoted cell that begins on line 123456 of leave.csv is never closed.\n     Add the missing " or remove the one that opens the cell; inside a quoted cell a quote is written twice.\n',
    });
  });

  it('breaks lines between words at the width of a terminal', async () => {
    const error = new InputError('input.unclosedQuote', { file: 'leave.csv', line: 3 });
    const { text } = describeFailure(error, await loadTexts('en'), { asJson: false, width: 60 });
    expect(text).toBe(
      [
        'baw: A quoted cell that begins on line 3 of leave.csv is',
        '     never closed.',
        '     Add the missing " or remove the one that opens the',
        '     cell; inside a quoted cell a quote is written twice.',
        '',
      ].join('\n'),
    );
  });

  it('names columns by the label of the language, with the name that every file may use', async () => {
    const error = new InputError('input.missingColumns', { file: 'a.csv', line: 1, missing: 'startDate, noticeDate' });
    const texts = await loadTexts('fr');
    expect(describeFailure(error, texts, HUMAN).text).toContain(
      "obligatoires : Date de début (startDate), Date d'avis (noticeDate).",
    );
    const unknown = { file: 'a.csv', line: 1, column: 'Regimme', index: 2, suggestion: 'regime' };
    expect(describeFailure(new InputError('input.unknownColumn', unknown), texts, HUMAN).text).toContain(
      'Le nom connu le plus proche est Régime (regime).',
    );
    expect(describeFailure(error, texts, { asJson: true }).text).toContain('"missing":"startDate, noticeDate"');
  });

  it('tells every unknown column of a file on a line of its own', async () => {
    const error = new UnknownColumnsError(
      [
        { header: 'Regimme', index: 2, nearest: 'regime' },
        { header: 'Debut', index: 5, nearest: 'startDate' },
      ],
      { file: 'a.csv', line: 1 },
    );
    expect(
      describeFailure(error, await loadTexts('nl'), HUMAN)
        .text.split('\n')
        .slice(1, 3),
    ).toEqual([
      '     - kolom 2, “Regimme”: de dichtstbijzijnde bekende is Regime (regime)',
      '     - kolom 5, “Debut”: de dichtstbijzijnde bekende is Begindatum (startDate)',
    ]);
  });

  it('lists what the service found, by the user’s own columns and never with the value', async () => {
    const error = new RefusedError('service.badRequest', {
      status: 400,
      problemType: 'urn:problem-type:belgif:badRequest',
      issues: [
        { type: 'urn:problem-type:belgif-ext:input-validation:invalidStructure', name: 'worker.ssin', details: {} },
        {
          type: 'urn:problem-type:belgif-ext:input-validation:outOfRange',
          name: 'period.startDate',
          details: { minimum: '2026-01-01' },
        },
        {
          type: 'urn:problem-type:cbss:input-validation:invalidStructure',
          name: 'workloads.before.minutesPerWeek',
          details: {},
        },
        { type: 'urn:problem-type:other:input-validation:fromTheFuture', name: 'moon.phase', details: {} },
        { type: 'urn:problem-type:belgif:input-validation:schemaViolation', details: {} },
      ],
    });
    const { exitCode, text } = describeFailure(error, await loadTexts('fr'), HUMAN);
    expect(exitCode).toBe(4);
    expect(text.split('\n')).toEqual([
      "baw: Le service n'accepte pas les données reçues. Rien n'a été modifié.",
      '     - NISS : les chiffres de contrôle sont erronés.',
      "     - Date de début : hors des limites permises aujourd'hui (≥ 01/01/2026).",
      '     - Temps contractuel : les chiffres de contrôle sont erronés.',
      '     - moon.phase : pas accepté (urn:problem-type:other:input-validation:fromTheFuture).',
      "     - manque, ou n'a pas la forme prévue.",
      '     Corrigez les valeurs indiquées, puis relancez la même commande.',
      '',
    ]);
  });

  it('names a status as the language does, and gives a script the code', async () => {
    const error = new RefusedError('service.notModifiable', {
      status: 409,
      problemType: 'urn:x',
      details: { requestStatus: 'inProcessing' },
    });
    expect(describeFailure(error, await loadTexts('fr'), HUMAN).text).toContain(
      "« En cours de traitement par l'ONEM »",
    );
    const { error: told } = JSON.parse(describeFailure(error, await loadTexts('fr'), { asJson: true }).text);
    expect(told).toMatchObject({ key: 'service.notModifiable', exitCode: 4, requestStatus: 'inProcessing' });
    expect(told.fix).toContain("Contactez le bureau de l'ONEM");
  });

  it('is one line of JSON when JSON was asked for', async () => {
    const { text } = describeFailure(new UsageError('usage.notCertified'), await loadTexts('en'), { asJson: true });
    expect(text.trimEnd().split('\n')).toHaveLength(1);
  });

  it('of the program hides what looks like personal data', async () => {
    const { exitCode, text } = describeFailure(
      new TypeError('bad row 850314/640-67, 85.03.14-640.67, jan@example.org'),
      await loadTexts('en'),
      HUMAN,
    );
    expect(exitCode).toBe(1);
    expect(text).not.toMatch(/640|jan@/);
    expect(text).toContain('TypeError');
  });

  it('of the program that is no error at all is told as well', async () => {
    expect(describeFailure('odd', await loadTexts('en'), HUMAN).text).toContain('odd');
  });
});

describe('what lies behind a failure', () => {
  const cause = new Error('connect ECONNREFUSED for 850314/640-67');
  const error = new UsageError('usage.notCertified', {}, { cause });

  it('is told on request, without personal data', async () => {
    const { text } = describeFailure(error, await loadTexts('en'), { asJson: false, isVerbose: true });
    expect(text).toContain('(Error: connect ECONNREFUSED for ******/***-**)');
    expect(text).not.toContain('640-67');
  });

  it('is left out otherwise', async () => {
    expect(describeFailure(error, await loadTexts('en'), { asJson: false }).text).not.toContain('ECONNREFUSED');
  });
});
