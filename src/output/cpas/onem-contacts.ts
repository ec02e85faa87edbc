import type { Language } from '../../schemas/model/codes.ts';

/** Whom a CPAS asks first (the line for partners), as ONEM presented it when the service opened in 2023. */
export interface OfficeContact {
  /** As the service names its offices; several spellings are none of its codes and still shown. */
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly phone: string;
  readonly emails: readonly string[];
}

function office(code: string, names: readonly [fr: string, nl: string, de: string], phone: string): OfficeContact {
  const [fr, nl, de] = names;
  return { code, name: { fr, nl, de, en: fr }, phone, emails: [`admissibilite.${code}@onem.be`] };
}

/** The presentation prints the numbers of Namur and Brussels in each other's place; their area codes tell. */
export const OFFICE_CONTACTS: readonly OfficeContact[] = [
  office('nivelles', ['Nivelles', 'Nijvel', 'Nivelles'], '+32 67 89 21 52'),
  office('charleroi', ['Charleroi', 'Charleroi', 'Charleroi'], '+32 71 27 08 45'),
  office('mons', ['Mons', 'Bergen', 'Mons'], '+32 65 39 46 32'),
  {
    ...office('laLouviere', ['La Louvière', 'La Louvière', 'La Louvière'], '+32 64 23 62 78'),
    emails: ['admissibilite.lalouviere@onem.be'],
  },
  office('liege', ['Liège', 'Luik', 'Lüttich'], '+32 43 49 28 75'),
  office('verviers', ['Verviers', 'Verviers', 'Verviers'], '+32 87 39 47 56'),
  office('arlon', ['Arlon', 'Aarlen', 'Arlon'], '+32 63 24 57 16'),
  office('namur', ['Namur', 'Namen', 'Namur'], '+32 81 23 50 82'),
  {
    ...office('brussels', ['Bruxelles', 'Brussel', 'Brüssel'], '+32 2 542 16 37'),
    emails: ['toelaatbaarheid.brussel@rva.be', 'admissibilite.bruxelles@onem.be'],
  },
];

export function contactOf(officeCode: string): OfficeContact | undefined {
  return OFFICE_CONTACTS.find(({ code }) => code === officeCode);
}

/** Whom a CPAS asks when the office had no answer: its federation, which alone goes to ONEM's single point of contact. */
export const FEDERATIONS = [
  { for: 'flanders', email: 'spocrva@vvsg.be' },
  { for: 'brusselsDutch', email: 'spocRVA@brulocalis.brussels' },
  { for: 'brusselsFrench', email: 'spocONEM@brulocalis.brussels' },
  { for: 'wallonia', email: 'mca@uvcw.be' },
] as const;

/** Pages of ONEM with the questions that are often asked. */
export const DOCUMENTATION: Readonly<Record<Language, string>> = {
  fr: 'https://www.onem.be/documentation/faq/faq-cpasonem',
  nl: 'https://www.rva.be/partners/ocmwrva-art.-60-7-ocmw-wet',
  de: 'https://www.onem.be/documentation/faq/faq-cpasonem',
  en: 'https://www.onem.be/documentation/faq/faq-cpasonem',
};
