const SEARCH_YEARS = 2;

/** The day in Belgium at an instant, `yyyy-mm-dd`. */
export function belgianDay(epochMs: number): string {
  // Swedish writes dates the ISO way.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(epochMs);
}

/** The first day that the overview reaches back to: two years before today, the eve of March for a leap day. */
export function earliestSearchDay(epochMs: number): string {
  const [year = '', month = '', day = ''] = belgianDay(epochMs).split('-');
  const earlier = String(Number(year) - SEARCH_YEARS).padStart(4, '0');
  return month === '02' && day === '29' ? `${earlier}-02-28` : `${earlier}-${month}-${day}`;
}
