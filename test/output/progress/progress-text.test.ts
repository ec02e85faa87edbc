import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../../src/i18n/load.ts';
import { formatDuration } from '../../../src/output/progress/duration-text.ts';
import { advance, startProgress, type Progress } from '../../../src/output/progress/progress-state.ts';
import { progressBar, progressLine } from '../../../src/output/progress/progress-text.ts';
import { LANGUAGES } from '../../../src/schemas/model/codes.ts';

/** 100 rows in ten seconds, two of them refused, of 5000. */
function someProgress(total = 5000): Progress {
  let progress = startProgress('file', total, 0);
  for (let row = 1; row <= 100; row += 1) {
    progress = advance(progress, { kind: 'row', status: row > 98 ? 'refused' : 'filed' }, row * 100);
  }
  return progress;
}

const paused = advance(someProgress(), { kind: 'pause', reason: 'asked', ms: 90_000 }, 10_000);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a line of progress', () => {
  it.each([
    ['en', 'Filing: 100 of 5000 rows done, 4900 left; 98 filed; 2 refused; 10 a second; about 9 minutes to go'],
    [
      'fr',
      'Envoi : 100 lignes faites sur 5000, 4900 à faire ; 98 introduites ; 2 refusées ; 10 par seconde ; encore environ 9 minutes',
    ],
    [
      'nl',
      'Indienen: 100 van 5000 rijen klaar, nog 4900 te doen; 98 ingediend; 2 geweigerd; 10 per seconde; nog ongeveer 9 minuten',
    ],
    [
      'de',
      'Einreichen: 100 von 5000 Zeilen erledigt, noch 4900; 98 eingereicht; 2 abgelehnt; 10 pro Sekunde; noch etwa 9 Minuten',
    ],
  ] as const)('says in words how far it is: %s', async (language, says) => {
    const texts = await loadTexts(language);
    expect(plain(progressLine(someProgress(), 10_000, { texts }))).toBe(says);
  });

  it('says why everything waits, and until when', async () => {
    const texts = await loadTexts('fr');
    const line = progressLine(paused, 10_000, { texts, timeZone: 'UTC' });
    expect(plain(line)).toContain("en attente (demandé par le service) jusqu'à 00:01:40, encore 1 minute 30 secondes");
  });

  it('does not count down to what is over', async () => {
    const texts = await loadTexts('en');
    expect(progressLine(paused, 101_000, { texts })).toContain('waiting (asked by the service), trying again now');
  });
});

describe('the bar', () => {
  it('has the most that fits eighty columns', async () => {
    const texts = await loadTexts('fr');
    expect(plain(progressBar(someProgress(), 10_000, { texts, columns: 77 }))).toBe(
      'Envoi ░░░░░░░░░░ 100/5000 · 98 introduites · 2 refusées · 10/s · encore 9 min',
    );
  });

  it('keeps what matters most where there is less room', async () => {
    const texts = await loadTexts('fr');
    const narrow = progressBar(someProgress(200), 10_000, { texts, columns: 40 });
    expect(plain(narrow)).toBe('Envoi ██████░░░░░░ 100/200 · encore 10 s');
  });

  it('says why it stands still rather than show it', async () => {
    const texts = await loadTexts('fr');
    const narrow = progressBar(paused, 10_000, { texts, columns: 72 });
    expect(plain(narrow)).toMatch(/^Attente .*100\/5000 · demandé par le service · encore 1 min 30 s/);
  });

  it.each(LANGUAGES)('never is wider than the terminal: %s', async (language) => {
    const texts = await loadTexts(language);
    const stopping = advance(someProgress(), { kind: 'stop' }, 10_000);
    for (const progress of [someProgress(), paused, stopping, startProgress('check', undefined, 0)]) {
      for (let columns = 0; columns < 130; columns += 1) {
        expect(progressBar(progress, 10_000, { texts, columns }).length).toBeLessThanOrEqual(columns);
      }
    }
  });
});

describe('a check of a file whose rows nobody has counted', () => {
  const checking = advance(
    startProgress('check', undefined, 0),
    { kind: 'checked', rows: 28_758, share: 0.2234 },
    5000,
  );

  it('does not tell an estimate to the last digit', async () => {
    const texts = await loadTexts('fr');
    expect(plain(progressBar(checking, 5000, { texts, columns: 77 }))).toContain('28 758/~130 000 · 5752/s');
    expect(plain(progressLine(checking, 5000, { texts }))).toBe(
      'Contrôle : 28 758 lignes faites ; environ 100 000 à faire ; 5752 par seconde ; encore environ 20 secondes',
    );
  });

  it('has no bar before there is anything to reckon with', async () => {
    const texts = await loadTexts('en');
    const line = progressLine(startProgress('check', undefined, 0), 10_000, { texts });
    expect(line).toBe('Checking: 0 rows done');
  });
});

describe('a duration', () => {
  it.each([
    { ms: 400, exact: '1 second', about: '1 second' },
    { ms: 12_100, exact: '13 seconds', about: '15 seconds' },
    { ms: 59_900, exact: '1 minute', about: '1 minute' },
    { ms: 151_000, exact: '2 minutes 31 seconds', about: '2 minutes 45 seconds' },
    { ms: 3_599_500, exact: '1 hour', about: '1 hour' },
    { ms: 4_000_000, exact: '1 hour 7 minutes', about: '1 hour 10 minutes' },
  ])('of $ms milliseconds is $exact, or about $about', ({ ms, exact, about }) => {
    expect(formatDuration(ms, 'en', { precision: 'exact', length: 'long' })).toBe(exact);
    expect(formatDuration(ms, 'en', { precision: 'about', length: 'long' })).toBe(about);
  });

  it('is short in the way of each language', () => {
    const texts = LANGUAGES.map((language) =>
      plain(formatDuration(5_400_000, language, { precision: 'about', length: 'short' })),
    );
    expect(Object.fromEntries(LANGUAGES.map((language, at) => [language, texts[at]]))).toEqual({
      fr: '1 h 30 min',
      nl: '1 uur 30 min',
      de: '1 Std. 30 Min.',
      en: '1 hr 30 mins',
    });
  });
});
