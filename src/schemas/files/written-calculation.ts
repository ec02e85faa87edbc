import type { Language } from '../model/codes.ts';
import type { CodeSpelling } from './code-labels.ts';
import { labelKey } from './label-key.ts';

/** Where something is written, for messages. */
export interface Place {
  readonly line: number;
}

export interface WrittenPeriod extends Place {
  readonly list: PeriodList;
  readonly cells: ReadonlyMap<CalculationField, string>;
}

/** A request as somebody wrote it: every value still a text. */
export interface WrittenCalculation extends Place {
  readonly cells: ReadonlyMap<CalculationField, string>;
  readonly periods: readonly WrittenPeriod[];
  /** Fields that lines of one request give differently. */
  readonly contradictions: readonly (Place & { readonly field: CalculationField })[];
}

export const PERIOD_LISTS = ['planned', 'occupation', 'assimilated', 'extending', 'attachment'] as const;
export type PeriodList = (typeof PERIOD_LISTS)[number];

/** Fields of the request, the same on each of its lines. */
export const REQUEST_FIELDS = [
  'reference',
  'niss',
  'centre',
  'phase',
  'recalculationReason',
  'derogation',
  'comment',
] as const;
/** Fields of one period, or of one proof. */
export const PERIOD_FIELDS = [
  'kind',
  'country',
  'startDate',
  'endDate',
  'daysPerWeek',
  'hoursPerWeek',
  'fullTimeHours',
  'workedDays',
  'workedHours',
  'days',
  'file',
  'description',
] as const;
export type CalculationField = (typeof REQUEST_FIELDS)[number] | (typeof PERIOD_FIELDS)[number] | 'period';

function spelled(fr: string, nl: string, de: string, en: string, ...also: readonly string[]): CodeSpelling {
  return { labels: { fr, nl, de, en }, also };
}

export const FIELD_LABELS: Readonly<Record<CalculationField, CodeSpelling>> = {
  reference: spelled('Référence', 'Referentie', 'Referenz', 'Reference'),
  niss: spelled('NISS', 'INSZ', 'ENSS', 'National number', 'rijksregisternummer'),
  centre: spelled(
    'Numéro BCE du CPAS',
    'KBO-nummer van het OCMW',
    'ZDU-Nummer des ÖSHZ',
    'Enterprise number of the CPAS',
    'cpas',
    'ocmw',
    'öshz',
  ),
  phase: spelled('Phase', 'Fase', 'Phase', 'Phase'),
  recalculationReason: spelled(
    'Motif du nouveau calcul',
    'Reden van de herberekening',
    'Grund der Neuberechnung',
    'Reason for the recalculation',
  ),
  derogation: spelled('Dérogation', 'Afwijking', 'Abweichung', 'Derogation'),
  comment: spelled('Commentaire', 'Opmerking', 'Kommentar', 'Comment'),
  period: spelled('Période', 'Periode', 'Zeitraum', 'Period'),
  kind: spelled('Nature', 'Aard', 'Art', 'Kind', 'type'),
  country: spelled('Pays', 'Land', 'Land', 'Country'),
  startDate: spelled('Date de début', 'Begindatum', 'Anfangsdatum', 'Start date'),
  endDate: spelled('Date de fin', 'Einddatum', 'Enddatum', 'End date'),
  daysPerWeek: spelled('Jours par semaine', 'Dagen per week', 'Tage pro Woche', 'Days per week'),
  hoursPerWeek: spelled('Heures par semaine', 'Uren per week', 'Stunden pro Woche', 'Hours per week'),
  fullTimeHours: spelled('Heures à temps plein', 'Voltijdse uren', 'Vollzeitstunden', 'Full-time hours'),
  workedDays: spelled('Jours prestés', 'Gewerkte dagen', 'Geleistete Tage', 'Worked days'),
  workedHours: spelled('Heures prestées', 'Gewerkte uren', 'Geleistete Stunden', 'Worked hours'),
  days: spelled('Jours attestés', 'Geattesteerde dagen', 'Bescheinigte Tage', 'Certified days'),
  file: spelled('Fichier', 'Bestand', 'Datei', 'File'),
  description: spelled('Description', 'Beschrijving', 'Beschreibung', 'Description'),
};

export const PERIOD_LIST_LABELS: Readonly<Record<PeriodList, CodeSpelling>> = {
  planned: spelled(
    'Occupation prévue',
    'Geplande tewerkstelling',
    'Geplante Beschäftigung',
    'Planned occupation',
    'prévue',
    'gepland',
    'geplant',
  ),
  occupation: spelled('Occupation', 'Tewerkstelling', 'Beschäftigung', 'Occupation'),
  assimilated: spelled(
    'Période assimilée',
    'Gelijkgestelde periode',
    'Gleichgestellter Zeitraum',
    'Assimilated period',
    'assimilée',
    'gelijkgesteld',
    'gleichgestellt',
  ),
  extending: spelled(
    'Période qui prolonge',
    'Verlengende periode',
    'Verlängernder Zeitraum',
    'Extending period',
    'prolonge',
    'verlengend',
    'verlängernd',
  ),
  attachment: spelled('Pièce jointe', 'Bijlage', 'Anlage', 'Attachment'),
};

const FIELDS_BY_KEY = new Map<string, CalculationField>();
for (const field of ['period', ...REQUEST_FIELDS, ...PERIOD_FIELDS] as const) {
  const { labels, also } = FIELD_LABELS[field];
  for (const spelling of [field, ...Object.values(labels), ...also]) FIELDS_BY_KEY.set(labelKey(spelling), field);
}

/** A field by its name or its label in any language. */
export function readFieldName(text: string): CalculationField | undefined {
  return FIELDS_BY_KEY.get(labelKey(text));
}

export function fieldLabel(field: CalculationField, language: Language): string {
  return FIELD_LABELS[field].labels[language];
}
