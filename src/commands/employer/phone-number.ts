const BELGIUM = '+32';

/** A telephone number as people write it, in its international form; undefined when it is none. */
export function readPhoneNumber(text: string): string | undefined {
  const digits = text.trim().replaceAll(/[\s./()-]/g, '');
  const number = digits.startsWith('00')
    ? `+${digits.slice(2)}`
    : digits.startsWith('0')
      ? BELGIUM + digits.slice(1)
      : // `+32 (0)2 …`: the zero is for callers from within the country.
        digits.replace(/^\+320/, BELGIUM);
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : undefined;
}
