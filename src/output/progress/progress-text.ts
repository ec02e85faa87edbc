import { formatNumber, joinParts } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';
import { formatDuration, formatTimeOfDay } from './duration-text.ts';
import { lookAhead, type Progress } from './progress-state.ts';

export interface ProgressLayout {
  readonly texts: Texts;
  /** Of the clock that is shown; the machine's own when absent. */
  readonly timeZone?: string;
}

/** One line that says everything, for logs and screen readers. */
export function progressLine(progress: Progress, now: number, { texts, timeZone }: ProgressLayout): string {
  const { language } = texts;
  const { work, done, total, counts, pause, isStopping } = progress;
  const { left, leftMs, pauseMs, rowsPerSecond } = lookAhead(progress, now);
  const parts = [
    work === 'check' || total === undefined || left === undefined
      ? texts.message('progress.checkedLine', { done })
      : texts.message('progress.filedLine', { done, total, left }),
    ...(work === 'check' && left !== undefined && total !== undefined
      ? [texts.message('progress.leftToCheck', { left: roundAbout(left, total) })]
      : []),
    ...(work === 'file' ? [texts.message('progress.filed', { count: counts.filed })] : []),
    ...(work === 'file' ? [texts.message('progress.refused', { count: counts.refused })] : []),
    ...(counts.skipped > 0 ? [texts.message('progress.skipped', { count: counts.skipped })] : []),
    ...(counts.needsReview > 0 ? [texts.message('progress.needsReview', { count: counts.needsReview })] : []),
  ];
  if (isStopping) {
    parts.push(texts.message('progress.finishingLine'));
  } else if (pause !== undefined) {
    const reason = texts.message(`progress.pause.${pause.reason}`);
    const duration = formatDuration(pauseMs ?? 0, language, { precision: 'exact', length: 'long' });
    const time = formatTimeOfDay(pause.until, timeZone);
    parts.push(
      pauseMs === 0
        ? texts.message('progress.pausedOver', { reason })
        : texts.message('progress.pausedUntil', { reason, time, duration }),
    );
  } else if (rowsPerSecond !== undefined) {
    parts.push(texts.message('progress.rate', { rate: rateOf(rowsPerSecond, texts) }));
  }
  if (leftMs !== undefined && left !== 0) {
    const duration = formatDuration(leftMs, language, { precision: 'about', length: 'long' });
    parts.push(texts.message('progress.timeLeft', { duration }));
  }
  return joinParts(parts, language);
}

const SEPARATOR = ' · ';
const WIDEST_BAR = 30;
const NARROWEST_BAR = 8;

/** The same on one line of a terminal, with a bar; what matters less is left out where there is no room. */
export function progressBar(
  progress: Progress,
  now: number,
  { texts, columns }: ProgressLayout & { readonly columns: number },
): string {
  const { done, total, pause } = progress;
  const label = texts.message(labelOf(progress));
  const count = [number(done, texts), ...(total === undefined ? [] : [totalText(progress, total, texts)])].join('/');
  const room = columns - label.length - count.length - 1;
  // Why everything waits is worth more than a bar that stands still.
  const barRoom = pause === undefined ? NARROWEST_BAR + 1 : 0;
  const details = chooseDetails(detailsOf(progress, now, texts), room - barRoom);
  const width = Math.min(WIDEST_BAR, room - details.length - 1);
  const share = total === undefined || total === 0 ? 0 : Math.min(1, done / total);
  const bar = width < NARROWEST_BAR ? '' : `${drawBar(share, width)} `;
  return `${label} ${bar}${count}${details}`.slice(0, Math.max(0, columns));
}

interface Detail {
  readonly text: string;
  /** The lowest is left out last. */
  readonly rank: number;
}

function labelOf({ work, pause, isStopping }: Progress) {
  if (isStopping) return 'progress.finishing';
  if (pause !== undefined) return 'progress.waiting';
  return work === 'check' ? 'progress.checking' : 'progress.filing';
}

/** In the order in which they are shown. */
function detailsOf(progress: Progress, now: number, texts: Texts): readonly Detail[] {
  const { language } = texts;
  const { work, counts, pause, isStopping } = progress;
  const { left, leftMs, pauseMs, rowsPerSecond } = lookAhead(progress, now);
  const details: Detail[] = [];
  if (pause !== undefined && !isStopping) {
    details.push({ text: texts.message(`progress.pause.${pause.reason}`), rank: 1 });
    if (pauseMs !== undefined && pauseMs > 0) {
      const duration = formatDuration(pauseMs, language, { precision: 'exact', length: 'short' });
      details.push({ text: texts.message('progress.resumesIn', { duration }), rank: 0 });
    }
  }
  if (work === 'file') details.push({ text: texts.message('progress.filed', { count: counts.filed }), rank: 4 });
  if (counts.refused > 0) details.push({ text: texts.message('progress.refused', { count: counts.refused }), rank: 3 });
  if (pause !== undefined || isStopping) return details;
  if (rowsPerSecond !== undefined) details.push({ text: `${rateOf(rowsPerSecond, texts)}/s`, rank: 5 });
  if (leftMs !== undefined && left !== 0) {
    const duration = formatDuration(leftMs, language, { precision: 'about', length: 'short' });
    details.push({ text: texts.message('progress.timeLeftShort', { duration }), rank: 2 });
  }
  return details;
}

function chooseDetails(details: readonly Detail[], room: number): string {
  const kept = new Set<Detail>();
  let left = room;
  for (const detail of details.toSorted((a, b) => a.rank - b.rank)) {
    const width = SEPARATOR.length + detail.text.length;
    if (width > left) continue;
    kept.add(detail);
    left -= width;
  }
  return details
    .filter((detail) => kept.has(detail))
    .map(({ text }) => SEPARATOR + text)
    .join('');
}

function drawBar(share: number, width: number): string {
  const full = Math.floor(share * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}

/** Of a file that is read for the first time nobody knows the rows; an estimate is not told to the last digit. */
function totalText({ work, done }: Progress, total: number, texts: Texts): string {
  if (work === 'file' || total === done) return number(total, texts);
  return `~${number(Math.max(done, roundAbout(total, total)), texts)}`;
}

/** To the second digit of the whole. */
function roundAbout(value: number, whole: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, whole))) - 1);
  return Math.round(value / step) * step;
}

function number(value: number, { language }: Texts): string {
  return formatNumber(value, language);
}

function rateOf(rowsPerSecond: number, texts: Texts): string {
  return number(rowsPerSecond < 10 ? Math.round(rowsPerSecond * 10) / 10 : Math.round(rowsPerSecond), texts);
}
