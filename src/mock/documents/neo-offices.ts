import type { LocalizedString, WireLanguage } from '../problems/localized.ts';

interface NeoOffice {
  readonly code: string;
  readonly name: LocalizedString;
}

/** Offices of ONEM/RVA in capitals, as the overview shows them; the codes are ours. */
export const NEO_OFFICES: readonly NeoOffice[] = [
  { code: 'antwerp', name: { fr: 'ANVERS', nl: 'ANTWERPEN', de: 'ANTWERPEN' } },
  { code: 'arlon', name: { fr: 'ARLON', nl: 'AARLEN', de: 'ARLON' } },
  { code: 'bruges', name: { fr: 'BRUGES', nl: 'BRUGGE', de: 'BRÜGGE' } },
  { code: 'brussels', name: { fr: 'BRUXELLES', nl: 'BRUSSEL', de: 'BRÜSSEL' } },
  { code: 'charleroi', name: { fr: 'CHARLEROI', nl: 'CHARLEROI', de: 'CHARLEROI' } },
  { code: 'ghent', name: { fr: 'GAND', nl: 'GENT', de: 'GENT' } },
  { code: 'hasselt', name: { fr: 'HASSELT', nl: 'HASSELT', de: 'HASSELT' } },
  { code: 'liege', name: { fr: 'LIEGE', nl: 'LUIK', de: 'LÜTTICH' } },
  { code: 'mons', name: { fr: 'MONS', nl: 'BERGEN', de: 'MONS' } },
  { code: 'namur', name: { fr: 'NAMUR', nl: 'NAMEN', de: 'NAMUR' } },
  { code: 'nivelles', name: { fr: 'NIVELLES', nl: 'NIJVEL', de: 'NIVELLES' } },
  { code: 'verviers', name: { fr: 'VERVIERS', nl: 'VERVIERS', de: 'VERVIERS' } },
];

/** The real office follows from the worker's residence, which the service does not know: the number decides instead. */
export function neoOfficeOf(ssin: string, language: WireLanguage): { readonly code: string; readonly name: string } {
  const office = NEO_OFFICES[Number(ssin.slice(6, 9)) % NEO_OFFICES.length];
  return office === undefined ? { code: '', name: '' } : { code: office.code, name: office.name[language] };
}
