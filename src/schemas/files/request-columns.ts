import type { Language } from '../model/codes.ts';
import { COLUMN_NAMES, type CellKind, type ColumnName } from '../model/columns.ts';
import { labelKey } from './label-key.ts';

export interface RequestColumn {
  readonly kind: CellKind;
  readonly labels: Readonly<Record<Language, string>>;
}

function column(kind: CellKind, fr: string, nl: string, de: string, en: string): RequestColumn {
  return { kind, labels: { fr, nl, de, en } };
}

/** Every column of the request file: what its cells hold and how each language heads it. */
export const REQUEST_COLUMNS: Readonly<Record<ColumnName, RequestColumn>> = {
  clientReference: column('reference', 'Référence', 'Referentie', 'Referenz', 'Reference'),
  employer: column(
    'enterpriseNumber',
    'N° BCE employeur',
    'KBO-nummer werkgever',
    'ZDU-Nummer Arbeitgeber',
    'Employer enterprise number',
  ),
  sector: column('code', 'Secteur', 'Sector', 'Sektor', 'Sector'),
  capacity: column('code', 'Qualité', 'Hoedanigheid', 'Eigenschaft', 'Capacity'),
  community: column('code', 'Communauté', 'Gemeenschap', 'Gemeinschaft', 'Community'),
  school: column(
    'enterpriseNumber',
    'N° BCE institution',
    'KBO-nummer instelling',
    'ZDU-Nummer Einrichtung',
    'School enterprise number',
  ),
  niss: column('niss', 'NISS', 'INSZ', 'ENSS', 'National register number'),
  workerCode: column('code', 'Code travailleur', 'Werknemerscode', 'Arbeitnehmercode', 'Worker code'),
  jointCommittee: column(
    'jointCommittee',
    'Commission paritaire',
    'Paritair comité',
    'Paritätische Kommission',
    'Joint committee',
  ),
  status: column('code', 'Type de contrat', 'Type contract', 'Vertragsart', 'Contract type'),
  email: column('text', 'E-mail', 'E-mail', 'E-Mail', 'E-mail'),
  leaveType: column('code', "Type d'interruption", 'Soort onderbreking', 'Art der Unterbrechung', 'Leave type'),
  motive: column('code', 'Motif', 'Motief', 'Motiv', 'Motive'),
  regime: column('code', 'Régime', 'Regime', 'Regelung', 'Regime'),
  startDate: column('date', 'Date de début', 'Begindatum', 'Anfangsdatum', 'Start date'),
  endDate: column('date', 'Date de fin', 'Einddatum', 'Enddatum', 'End date'),
  hoursFull: column('workload', 'Temps plein', 'Voltijds', 'Vollzeit', 'Full-time hours'),
  hoursBefore: column(
    'workload',
    'Temps contractuel',
    'Contractuele uren',
    'Vertragliche Arbeitszeit',
    'Contract hours',
  ),
  hoursDuring: column('workload', 'Régime pendant', 'Uren tijdens', 'Arbeitszeit während', 'Hours during the break'),
  hoursDropped: column('workload', 'Charge abandonnée', 'Vermindering', 'Verringerung', 'Hours dropped'),
  unit: column('code', 'Unité', 'Eenheid', 'Einheit', 'Unit'),
  noticeDate: column('date', "Date d'avis", 'Datum kennisgeving', 'Datum der Mitteilung', 'Notice date'),
  multipleEmployers: column(
    'yesNo',
    'Plusieurs employeurs',
    'Meerdere werkgevers',
    'Mehrere Arbeitgeber',
    'Several employers',
  ),
  reducedWorkingTime: column(
    'yesNo',
    'RTT',
    'Arbeidsduurvermindering',
    'Arbeitszeitverkürzung',
    'Reduced working time scheme',
  ),
  employerAgreement: column(
    'yesNo',
    'Accord employeur',
    'Akkoord werkgever',
    'Zustimmung Arbeitgeber',
    'Employer agreement',
  ),
  comment: column('text', 'Commentaire', 'Commentaar', 'Kommentar', 'Comment'),
  attachments: column('attachments', 'Pièces jointes', 'Bijlagen', 'Anlagen', 'Attachments'),
  attachmentDescription: column(
    'text',
    'Description pièce',
    'Beschrijving bijlage',
    'Beschreibung Anlage',
    'Attachment description',
  ),
  personReference: column('text', 'Personne', 'Persoon', 'Person', 'Person reference'),
  childBirthDate: column('date', 'Naissance enfant', 'Geboorte kind', 'Geburt Kind', 'Child birth date'),
  childDisability: column('yesNo', 'Enfant handicapé', 'Kind met handicap', 'Kind mit Behinderung', 'Child disability'),
  childLink: column('code', "Lien avec l'enfant", 'Band met kind', 'Beziehung zum Kind', 'Link with the child'),
  childRegistrationDate: column(
    'date',
    'Inscription enfant',
    'Inschrijving kind',
    'Eintragung Kind',
    'Child registration date',
  ),
  singleParent: column('yesNo', 'Parent isolé', 'Alleenstaande ouder', 'Alleinerziehend', 'Single parent'),
  hireDate: column('date', "Date d'entrée", 'Datum in dienst', 'Eintrittsdatum', 'Hire date'),
  careerYears: column('wholeNumber', 'Années de carrière', 'Loopbaanjaren', 'Laufbahnjahre', 'Career years'),
  headcount: column('wholeNumber', 'Nombre de travailleurs', 'Aantal werknemers', 'Anzahl Arbeitnehmer', 'Headcount'),
  recognitionDate: column(
    'date',
    'Date de reconnaissance',
    'Datum erkenning',
    'Datum der Anerkennung',
    'Recognition date',
  ),
  usedFull: column(
    'decimalNumber',
    'Mois pris complet',
    'Opgenomen maanden volledig',
    'Genommene Monate vollständig',
    'Months used full',
  ),
  usedHalf: column(
    'decimalNumber',
    'Mois pris mi-temps',
    'Opgenomen maanden halftijds',
    'Genommene Monate Halbzeit',
    'Months used half-time',
  ),
  usedFifth: column(
    'decimalNumber',
    'Mois pris 1/5',
    'Opgenomen maanden 1/5',
    'Genommene Monate 1/5',
    'Months used 1/5',
  ),
  usedTenth: column(
    'decimalNumber',
    'Mois pris 1/10',
    'Opgenomen maanden 1/10',
    'Genommene Monate 1/10',
    'Months used 1/10',
  ),
  usedCareerFull: column(
    'decimalNumber',
    'Mois pris carrière complet',
    'Loopbaanmaanden volledig',
    'Laufbahnmonate vollständig',
    'Career months used full',
  ),
  usedCareerPartial: column(
    'decimalNumber',
    'Mois pris carrière partiel',
    'Loopbaanmaanden gedeeltelijk',
    'Laufbahnmonate teilweise',
    'Career months used partial',
  ),
  usedWeeks: column('decimalNumber', 'Semaines prises', 'Opgenomen weken', 'Genommene Wochen', 'Weeks used'),
  seniorityMonths: column(
    'wholeNumber',
    "Mois d'ancienneté",
    'Maanden anciënniteit',
    'Dienstmonate',
    'Seniority in months',
  ),
  daysPerWeek: column('decimalNumber', 'Jours par semaine', 'Dagen per week', 'Tage pro Woche', 'Days per week'),
  otherEmployerHours: column(
    'workload',
    'Heures autre employeur',
    'Uren andere werkgever',
    'Stunden anderer Arbeitgeber',
    'Hours with other employers',
  ),
  sectorAgreement: column('yesNo', 'CCT sectorielle', 'Sector-cao', 'Sektor-KAA', 'Sector agreement'),
  followsParentalLeave: column(
    'yesNo',
    'Suit congé parental',
    'Na ouderschapsverlof',
    'Nach Elternurlaub',
    'Follows parental leave',
  ),
  placementEndDate: column(
    'date',
    'Fin du placement',
    'Einde plaatsing',
    'Ende der Unterbringung',
    'Placement end date',
  ),
  admissionDate: column('date', "Date d'hospitalisation", 'Opnamedatum', 'Aufnahmedatum', 'Admission date'),
  unforeseen: column('yesNo', 'Imprévue', 'Onvoorzien', 'Unvorhergesehen', 'Unforeseen'),
  extends: column('text', 'Prolonge', 'Verlengt', 'Verlängert', 'Extends'),
  schoolYearEndDate: column('date', 'Fin année scolaire', 'Einde schooljaar', 'Ende Schuljahr', 'School year end date'),
};

/** Columns without which no row can be a request, whatever the profile gives. */
export const REQUIRED_COLUMNS: readonly ColumnName[] = [
  'niss',
  'leaveType',
  'regime',
  'startDate',
  'endDate',
  'hoursFull',
  'hoursBefore',
  'hoursDuring',
  'noticeDate',
];

/** Finds the column that a header means: its canonical name or its label in any language. */
export type ColumnLookup = (header: string) => ColumnName | undefined;

export function createColumnLookup(): ColumnLookup {
  const byKey = new Map<string, ColumnName>();
  for (const name of COLUMN_NAMES) {
    byKey.set(labelKey(name), name);
    for (const label of Object.values(REQUEST_COLUMNS[name].labels)) byKey.set(labelKey(label), name);
  }
  return (header) => byKey.get(labelKey(header));
}

export function columnLabel(name: ColumnName, language: Language): string {
  return REQUEST_COLUMNS[name].labels[language];
}
