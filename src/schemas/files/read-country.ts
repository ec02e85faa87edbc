import { LANGUAGES } from '../model/codes.ts';
import { labelKey } from './label-key.ts';

/** Regions that are no country, though the tables of the platform name them. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
/** Greece, as the European Union writes it. */
const OTHER_CODES: Readonly<Record<string, string>> = { EL: 'GR' };

/** The ISO 3166-1 code of a country that is written by its code or its name in a language of Belgium or in English. */
export function readCountry(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? knownCode(OTHER_CODES[code] ?? code) : codesByName().get(labelKey(text));
}

/** `UK` and codes of states that are no more become those of today. */
function knownCode(code: string): string | undefined {
  const { region } = new Intl.Locale(`und-${code}`);
  if (region === undefined || NO_COUNTRY.has(region)) return undefined;
  return nameOf('en', region) === undefined ? undefined : region;
}

function nameOf(language: string, code: string): string | undefined {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
}

let byName: ReadonlyMap<string, string> | undefined;

function codesByName(): ReadonlyMap<string, string> {
  if (byName !== undefined) return byName;
  const codes = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const one of ALPHABET) {
      for (const other of ALPHABET) {
        const name = NO_COUNTRY.has(one + other) ? undefined : names.of(one + other);
        const code = name === undefined ? undefined : knownCode(one + other);
        if (name !== undefined && code !== undefined) codes.set(labelKey(name), code);
      }
    }
  }
  byName = codes;
  return codes;
}

const ALPHABET = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
