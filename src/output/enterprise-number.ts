/** `0812.339.069`, as on the screens; anything else as it is. */
export function dottedEnterpriseNumber(enterpriseNumber: string): string {
  return enterpriseNumber.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
}
