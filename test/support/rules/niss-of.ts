/** The national number with the digits of month, day and serial given, for somebody born in this year. */
export function nissOf(year: number, monthDayAndSerial: string): string {
  const nine = String(year % 100).padStart(2, '0') + monthDayAndSerial;
  const counted = year >= 2000 ? `2${nine}` : nine;
  return nine + String(97 - (Number(counted) % 97)).padStart(2, '0');
}
