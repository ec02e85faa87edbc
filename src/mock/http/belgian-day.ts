const SEARCH_YEARS = 2;

/** Days in Belgium. Making one costs more than using it. */
export class BelgianCalendar {
  // Swedish writes dates the ISO way.
  readonly #format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

  dayOf(epochMs: number): string {
    return this.#format.format(epochMs);
  }

  /** The first day that the overview reaches back to: two years before the given instant's; 28 February for the 29th. */
  earliestSearchDay(epochMs: number): string {
    const [year = '', month = '', day = ''] = this.#format.format(epochMs).split('-');
    const earlier = String(Number(year) - SEARCH_YEARS).padStart(4, '0');
    return month === '02' && day === '29' ? `${earlier}-02-28` : `${earlier}-${month}-${day}`;
  }
}
