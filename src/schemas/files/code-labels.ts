import type {
  AttachmentType,
  Capacity,
  ChildLink,
  Community,
  Language,
  EmployerSector,
  LeaveType,
  Motive,
  NotificationStatus,
  Regime,
  RequestStatus,
  Sector,
  Sex,
  Unit,
  WorkerCode,
  WorkerStatus,
} from '../model/codes.ts';
import type { CodeList } from '../model/finding.ts';

/** How people and the service write a code: the label of each language, then other spellings that are understood. */
export interface CodeSpelling {
  readonly labels: Readonly<Record<Language, string>>;
  readonly also: readonly string[];
}

export type CodeTable<Code extends string> = Readonly<Record<Code, CodeSpelling>>;

function spelled(fr: string, nl: string, de: string, en: string, ...also: readonly string[]): CodeSpelling {
  return { labels: { fr, nl, de, en }, also };
}

export const LEAVE_TYPE_LABELS: CodeTable<LeaveType> = {
  parentalLeave: spelled('Congé parental', 'Ouderschapsverlof', 'Elternurlaub', 'Parental leave', 'parental'),
  medicalAssistance: spelled(
    'Assistance médicale',
    'Medische bijstand',
    'Medizinischer Beistand',
    'Medical assistance',
    'Congé pour assistance médicale',
    'Verlof voor medische bijstand',
    'Urlaub wegen medizinischen Beistands',
    'medical',
  ),
  palliativeCare: spelled(
    'Soins palliatifs',
    'Palliatief verlof',
    'Urlaub für Palliativpflege',
    'Palliative care',
    'Congé pour soins palliatifs',
    'Congé palliatif',
    'Palliatieve zorgen',
    'Verlof voor palliatieve zorgen',
    'Palliativpflege',
    'Palliativurlaub',
    'Urlaub wegen Palliativpflege',
    'Palliative care leave',
    'palliative',
  ),
  informalCare: spelled(
    'Congé aidant proche',
    'Verlof voor mantelzorg',
    'Urlaub für nahestehende Hilfspersonen',
    'Informal care',
    'Congé pour aidant proche',
    'Congé pour aidants proches',
    'Aidant proche',
    'Aidants proches',
    'Mantelzorg',
    'Mantelzorgverlof',
    'Nahestehende Hilfspersonen',
    'Urlaub für pflegende Angehörige',
    'Pflegende Angehörige',
    'Informal carer',
    'Recognised informal carer',
    'carer',
  ),
  timeCredit: spelled(
    'Crédit-temps',
    'Tijdskrediet',
    'Zeitkredit',
    'Time credit',
    'Crédit-temps avec motif',
    'Tijdskrediet met motief',
    'Tijdkrediet',
    'Zeitkredit mit Begründung',
    'Time credit with motive',
  ),
  careerBreak: spelled(
    'Interruption de carrière',
    'Loopbaanonderbreking',
    'Laufbahnunterbrechung',
    'Career break',
    'Interruption de carrière ordinaire',
    'Gewone loopbaanonderbreking',
    'Gewöhnliche Laufbahnunterbrechung',
    'Ordinary career break',
  ),
};

export const REGIME_LABELS: CodeTable<Regime> = {
  full: spelled(
    'Interruption complète',
    'Volledige onderbreking',
    'Vollständige Unterbrechung',
    'Full interruption',
    'Complet',
    'Complète',
    'Volledig',
    'Vollständig',
  ),
  fullFlexible: spelled(
    'Complet avec flexibilisation',
    'Volledig, flexibel (per week)',
    'Vollständig, flexibel',
    'Full, flexible (weeks)',
    'Interruption complète avec flexibilisation',
    'Volledig, flexibel',
    'Volledig met flexibilisering',
    'full-flex',
  ),
  half: spelled(
    'Réduction à mi-temps',
    'Halftijdse onderbreking',
    'Verringerung auf Halbzeit',
    'Half-time',
    'Mi-temps',
    'Halftijds',
    'Halftijdse vermindering',
    'Halbzeit',
    'Arbeitszeitverkürzung auf eine Halbzeit',
    '1/2',
  ),
  halfFlexible: spelled(
    'Mi-temps avec flexibilisation',
    'Halftijds, flexibel (per maand)',
    'Halbzeit, flexibel',
    'Half-time, flexible (months)',
    'Réduction à mi-temps avec flexibilisation',
    'Halftijds, flexibel',
    'Halftijds met flexibilisering',
    'half-flex',
  ),
  oneThird: spelled(
    "Réduction d'1/3",
    'Vermindering met 1/3',
    'Verringerung um 1/3',
    '1/3 reduction',
    'Réduction de 1/3',
    'Un tiers-temps',
    'Arbeitszeitverkürzung um 1/3',
    '1/3',
  ),
  oneQuarter: spelled(
    "Réduction d'1/4",
    'Vermindering met 1/4',
    'Verringerung um 1/4',
    '1/4 reduction',
    'Réduction de 1/4',
    'Un quart-temps',
    'Arbeitszeitverkürzung um 1/4',
    '1/4',
  ),
  oneFifth: spelled(
    "Réduction d'1/5",
    'Vermindering met 1/5',
    'Verringerung um 1/5',
    '1/5 reduction',
    'Réduction de 1/5',
    'Un cinquième-temps',
    'Arbeitszeitverkürzung um 1/5',
    '1/5',
  ),
  oneTenth: spelled(
    "Réduction d'1/10",
    'Vermindering met 1/10',
    'Verringerung um 1/10',
    '1/10 reduction',
    'Réduction de 1/10',
    'Un dixième-temps',
    'Arbeitszeitverkürzung um 1/10',
    '1/10',
  ),
};

export const SECTOR_LABELS: CodeTable<Sector> = {
  private: spelled(
    'Secteur privé',
    'Privésector',
    'Privatsektor',
    'Private sector',
    'Privé',
    'Particuliere sector',
    'Privat',
  ),
  local: spelled(
    'Pouvoirs locaux',
    'Lokale besturen',
    'Lokale Behörden',
    'Local authorities',
    'Administration locale',
    'Local et provincial',
    'Lokaal',
    'Lokaal bestuur',
    'Lokal',
    'Lokale Verwaltungen',
  ),
  federal: spelled(
    'Fonction publique fédérale',
    'Federale overheid',
    'Föderaler öffentlicher Dienst',
    'Federal service',
    'Fédéral',
    'Federaal',
    'Föderal',
  ),
  regional: spelled(
    'Régional',
    'Gewestelijk',
    'Regional',
    'Regional service',
    'Région',
    'Gewest',
    'Regionaal',
    'Region',
  ),
  flemish: spelled(
    'Autorité flamande',
    'Vlaamse overheid',
    'Flämische Behörde',
    'Flemish authority',
    'Flamand',
    'Vlaams',
    'Flämisch',
  ),
  education: spelled('Enseignement', 'Onderwijs', 'Unterrichtswesen', 'Education', 'Unterricht', 'Bildungswesen'),
};

export const CAPACITY_LABELS: CodeTable<Capacity> = {
  employer: spelled('Employeur', 'Werkgever', 'Arbeitgeber', 'Employer'),
  organizingAuthority: spelled(
    'Pouvoir organisateur',
    'Inrichtende macht',
    'Schulträger',
    'Organising authority',
    'Pouvoir organisateur (PO)',
    'PO',
    'Schoolbestuur',
  ),
};

export const COMMUNITY_LABELS: CodeTable<Community> = {
  frenchSpeaking: spelled(
    'Communauté française',
    'Franse Gemeenschap',
    'Französische Gemeinschaft',
    'French Community',
    'Fédération Wallonie-Bruxelles',
    'Fédération Wallonie-Bruxelles (Communauté française)',
    'FWB',
    'Federatie Wallonië-Brussel',
    'Federatie Wallonië-Brussel (Franse Gemeenschap)',
    'Föderation Wallonie-Brüssel',
    'Föderation Wallonie-Brüssel (Französische Gemeinschaft)',
  ),
  flemish: spelled('Communauté flamande', 'Vlaamse Gemeenschap', 'Flämische Gemeinschaft', 'Flemish Community'),
  germanSpeaking: spelled(
    'Communauté germanophone',
    'Duitstalige Gemeenschap',
    'Deutschsprachige Gemeinschaft',
    'German-speaking Community',
  ),
};

export const WORKER_CODE_LABELS: CodeTable<WorkerCode> = {
  whiteCollar: spelled(
    'Employé',
    'Bediende',
    'Angestellter',
    'Clerical worker',
    'Employée',
    'Angestellte',
    'White-collar worker',
  ),
  blueCollar: spelled(
    'Ouvrier',
    'Arbeider',
    'Arbeiter',
    'Manual worker',
    'Ouvrière',
    'Arbeidster',
    'Arbeiterin',
    'Blue-collar worker',
  ),
};

export const WORKER_STATUS_LABELS: CodeTable<WorkerStatus> = {
  statutory: spelled('Statutaire', 'Statutair', 'Statutarisch', 'Statutory', 'Vastbenoemd'),
  contractual: spelled('Contractuel', 'Contractueel', 'Vertraglich', 'Contractual', 'Contractuelle'),
  temporary: spelled('Temporaire', 'Tijdelijk', 'Zeitweilig', 'Temporary'),
};

export const MOTIVE_LABELS: CodeTable<Motive> = {
  child: spelled(
    'Soins à un enfant',
    'Zorg voor een kind',
    'Kinderbetreuung',
    'Care of a child',
    'Enfant',
    'Prendre soin de son enfant',
    'Kind',
    'Zorg voor kind',
  ),
  palliative: spelled('Soins palliatifs', 'Palliatieve zorgen', 'Palliativpflege', 'Palliative care'),
  illRelative: spelled(
    'Membre de la famille gravement malade',
    'Zwaar ziek familielid',
    'Schwerkrankes Familienmitglied',
    'Seriously ill relative',
    'Zwaar ziek gezins- of familielid',
  ),
  disabledChild: spelled(
    'Enfant handicapé',
    'Kind met handicap',
    'Kind mit Behinderung',
    'Disabled child',
    'Kind met een handicap',
  ),
  illMinorChild: spelled(
    'Enfant mineur gravement malade',
    'Zwaar ziek minderjarig kind',
    'Schwerkrankes minderjähriges Kind',
    'Seriously ill minor child',
  ),
  training: spelled('Formation', 'Opleiding', 'Ausbildung', 'Training', 'Weiterbildung'),
  endOfCareer: spelled(
    'Fin de carrière',
    'Eindeloopbaan',
    'Laufbahnende',
    'End of career',
    'Régime fin de carrière',
    'Crédit-temps fin de carrière',
    'Landingsbaan',
    'Eindeloopbaanstelsel',
    'Tijdskrediet eindeloopbaan',
    'Tijdskrediet landingsbaan',
    'Laufbahnende-Zeitkredit',
  ),
  hospitalisedChild: spelled(
    'Enfant mineur hospitalisé',
    'Gehospitaliseerd minderjarig kind',
    'Hospitalisiertes minderjähriges Kind',
    'Hospitalised minor child',
    'Enfant hospitalisé',
    'Assistance médicale à un enfant mineur hospitalisé',
    'Gehospitaliseerd kind',
    'Medische bijstand aan een gehospitaliseerd minderjarig kind',
    'Hospitalisiertes Kind',
    'Medizinischer Beistand für ein hospitalisiertes minderjähriges Kind',
  ),
};

export const UNIT_LABELS: CodeTable<Unit> = {
  hours: spelled('Heures', 'Uren', 'Stunden', 'Hours', 'Heure', 'Uur', 'Stunde', 'Hour'),
  periods: spelled(
    'Périodes',
    'Lestijden',
    'Unterrichtsstunden',
    'Periods',
    'Période',
    'Lestijd',
    'Unterrichtsstunde',
    'Period',
  ),
};

export const CHILD_LINK_LABELS: CodeTable<ChildLink> = {
  birth: spelled('Naissance', 'Geboorte', 'Geburt', 'Birth'),
  adoption: spelled('Adoption', 'Adoptie', 'Adoption', 'Adoption'),
  foster: spelled(
    'Placement familial',
    'Pleegzorg',
    'Pflegekind',
    'Foster care',
    'Accueil familial',
    'Pleegkind',
    'Pflege',
  ),
};

export const ATTACHMENT_TYPE_LABELS: CodeTable<AttachmentType> = {
  medicalCertificate: spelled(
    'Attestation médicale',
    'Medisch attest',
    'Ärztliche Bescheinigung',
    'Medical certificate',
    'Certificat médical',
  ),
  hospitalProof: spelled(
    "Preuve d'hospitalisation",
    'Bewijs van hospitalisatie',
    'Krankenhausnachweis',
    'Proof of hospitalisation',
  ),
  palliativeCertificate: spelled(
    'Attestation de soins palliatifs',
    'Attest palliatieve zorgen',
    'Bescheinigung über Palliativpflege',
    'Palliative care certificate',
    'Bescheinigung Palliativpflege',
  ),
  carerRecognition: spelled(
    "Reconnaissance d'aidant proche",
    'Erkenning als mantelzorger',
    'Anerkennung als nahestehende Hilfsperson',
    'Recognition as carer',
    'Anerkennung als pflegender Angehöriger',
  ),
  motiveProof: spelled('Preuve du motif', 'Bewijs van het motief', 'Nachweis der Begründung', 'Proof of motive'),
  kinshipProof: spelled('Preuve de parenté', 'Bewijs van verwantschap', 'Verwandtschaftsnachweis', 'Proof of kinship'),
  occupationDeclaration: spelled(
    "Déclaration d'occupation",
    'Verklaring van tewerkstelling',
    'Beschäftigungserklärung',
    'Declaration of occupation',
  ),
  contract: spelled(
    'Contrat',
    'Contract',
    'Vertrag',
    'Contract',
    'Contrat de travail',
    'Arbeidsovereenkomst',
    'Arbeitsvertrag',
  ),
  other: spelled('Autre', 'Andere', 'Andere Anlage', 'Other', 'Ander'),
};

export const REQUEST_STATUS_LABELS: CodeTable<RequestStatus> = {
  awaitingWorker: spelled(
    "En attente d'info du travailleur",
    'In afwachting van inlichtingen van de werknemer',
    'Wartet auf Angaben des Arbeitnehmers',
    'Waiting for the worker',
  ),
  awaitingAttachments: spelled(
    'En attente des annexes',
    'In afwachting van de bijlagen',
    'Wartet auf Anlagen',
    'Waiting for attachments',
  ),
  awaitingProcessing: spelled(
    'En attente de traitement ONEM',
    'In afwachting van behandeling door de RVA',
    'Wartet auf Bearbeitung durch das LfA',
    'Waiting for ONEM',
  ),
  inProcessing: spelled("En cours de traitement par l'ONEM", 'In behandeling', 'In Bearbeitung', 'In process'),
  closed: spelled("Clôturée par l'ONEM", 'Afgesloten door de RVA', 'Vom LfA abgeschlossen', 'Closed by ONEM'),
  cancelled: spelled('Annulée', 'Geannuleerd', 'Annulliert', 'Cancelled'),
};

/** What an employer's parameters say: of public employers no more than that they are public. */
export const EMPLOYER_SECTOR_LABELS: CodeTable<EmployerSector> = {
  private: spelled('Secteur privé', 'Privésector', 'Privatsektor', 'Private sector', 'Privé', 'Privat'),
  public: spelled('Secteur public', 'Openbare sector', 'Öffentlicher Sektor', 'Public sector', 'Public', 'Openbaar'),
};

export const NOTIFICATION_STATUS_LABELS: CodeTable<NotificationStatus> = {
  toProcess: spelled('À traiter', 'Te verwerken', 'Zu bearbeiten', 'To be processed'),
  postponed: spelled('Postposé', 'Uitgesteld', 'Verschoben', 'Postponed'),
  accepted: spelled('Accepté', 'Aanvaard', 'Angenommen', 'Accepted'),
  refused: spelled('Refusé', 'Geweigerd', 'Abgelehnt', 'Refused'),
};

export const SEX_LABELS: CodeTable<Sex> = {
  female: { labels: { fr: 'Femme', nl: 'Vrouw', de: 'Frau', en: 'Woman' }, also: ['F', 'V', 'weiblich', 'vrouwelijk'] },
  male: { labels: { fr: 'Homme', nl: 'Man', de: 'Mann', en: 'Man' }, also: ['M', 'H', 'männlich', 'mannelijk'] },
};

const TABLES: Readonly<Record<CodeList, Readonly<Record<string, CodeSpelling | undefined>>>> = {
  leaveType: LEAVE_TYPE_LABELS,
  regime: REGIME_LABELS,
  sector: SECTOR_LABELS,
  employerSector: EMPLOYER_SECTOR_LABELS,
  capacity: CAPACITY_LABELS,
  community: COMMUNITY_LABELS,
  workerCode: WORKER_CODE_LABELS,
  workerStatus: WORKER_STATUS_LABELS,
  motive: MOTIVE_LABELS,
  unit: UNIT_LABELS,
  childLink: CHILD_LINK_LABELS,
  attachmentType: ATTACHMENT_TYPE_LABELS,
  requestStatus: REQUEST_STATUS_LABELS,
  notificationStatus: NOTIFICATION_STATUS_LABELS,
  sex: SEX_LABELS,
};

/** The code in words; a code that the list does not have is given back as it is. */
export function codeLabel(list: CodeList, code: string, language: Language): string {
  return TABLES[list][code]?.labels[language] ?? code;
}
