const DAY_MS = 86_400_000;
const ANSWER_DAYS = 5;

/** Months from 1, days: the public holidays that never move. */
const FIXED_HOLIDAYS: readonly string[] = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
/** Days after Easter: Easter Monday, Ascension Day, Whit Monday. */
const MOVABLE_HOLIDAYS: readonly number[] = [1, 39, 50];

/** The calendar day in Belgium, `yyyy-mm-dd`. */
export function belgianDay(epochMs: number): string {
  // Swedish writes dates the ISO way.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(epochMs);
}

/** The last of five working days, counted from the day after the receipt. */
export function dueDay(receivedAt: number): string {
  let day = Date.parse(belgianDay(receivedAt));
  for (let counted = 0; counted < ANSWER_DAYS;) {
    day += DAY_MS;
    if (isWorkingDay(day)) counted += 1;
  }
  return new Date(day).toISOString().slice(0, 10);
}

function isWorkingDay(day: number): boolean {
  const date = new Date(day);
  if (date.getUTCDay() === 0 || date.getUTCDay() === 6) return false;
  if (FIXED_HOLIDAYS.includes(date.toISOString().slice(5, 10))) return false;
  return !MOVABLE_HOLIDAYS.includes((day - easterSunday(date.getUTCFullYear())) / DAY_MS);
}

/** Gregorian Easter (Meeus, Jones and Butcher). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
