const TEN_DIGITS = /^[01]\d{9}$/;

/** Whether ten digits can be a number of the Crossroads Bank for Enterprises: the last two are checked by the others. */
export function isEnterpriseNumber(digits: string): boolean {
  return TEN_DIGITS.test(digits) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}
