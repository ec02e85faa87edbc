/** Whether the last two digits are those of the first nine, for a birth before or after 2000. Expects eleven digits. */
export function hasValidSsinCheck(ssin: string): boolean {
  const body = Number(ssin.slice(0, 9));
  const check = Number(ssin.slice(9));
  return check === 97 - (body % 97) || check === 97 - ((2_000_000_000 + body) % 97);
}

/** Whether the last two digits are those of the first eight. Expects ten digits. */
export function hasValidEnterpriseCheck(enterpriseNumber: string): boolean {
  return Number(enterpriseNumber.slice(8)) === 97 - (Number(enterpriseNumber.slice(0, 8)) % 97);
}
