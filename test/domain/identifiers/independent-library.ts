import { stdnum } from 'stdnum';

/** The verdict of a library that shares nothing with this project; it reads the clock, and allows for a day more. */
export function isAcceptedByLibrary(kind: 'nn' | 'bis' | 'insz' | 'vat', number: string): boolean {
  const validator = stdnum['BE']?.[kind];
  if (validator === undefined) throw new Error(`the library has no ${kind}`);
  return validator.validate(number).isValid;
}
