import type {
  AttachmentType,
  Community,
  LeaveType,
  Regime,
  RequestStatus,
  WorkerStatus,
} from '../../schemas/model/codes.ts';
import type { LocalizedString } from '../problems/localized.ts';

type Labels<Code extends string> = Readonly<Record<Code, LocalizedString>>;

/** French as on the screens of the online service. */
export const LEAVE_TYPE_LABELS: Labels<LeaveType> = {
  parentalLeave: { fr: 'Congé parental', nl: 'Ouderschapsverlof', de: 'Elternurlaub' },
  medicalAssistance: { fr: 'Assistance médicale', nl: 'Medische bijstand', de: 'Medizinischer Beistand' },
  palliativeCare: { fr: 'Soins palliatifs', nl: 'Palliatieve zorgen', de: 'Palliativpflege' },
  informalCare: { fr: 'Congé aidant proche', nl: 'Mantelzorgverlof', de: 'Urlaub für nahestehende Hilfspersonen' },
  timeCredit: { fr: 'Crédit-temps', nl: 'Tijdskrediet', de: 'Zeitkredit' },
  careerBreak: { fr: 'Interruption de carrière', nl: 'Loopbaanonderbreking', de: 'Laufbahnunterbrechung' },
};

export const REGIME_LABELS: Labels<Regime> = {
  full: { fr: 'Interruption complète', nl: 'Volledige onderbreking', de: 'Vollständige Unterbrechung' },
  fullFlexible: {
    fr: 'Complet avec flexibilisation',
    nl: 'Volledig, flexibel (per week)',
    de: 'Vollständig mit Flexibilisierung',
  },
  half: { fr: 'Réduction à mi-temps', nl: 'Halftijdse vermindering', de: 'Verringerung auf Halbzeit' },
  halfFlexible: {
    fr: 'Mi-temps avec flexibilisation',
    nl: 'Halftijds, flexibel (per maand)',
    de: 'Halbzeit mit Flexibilisierung',
  },
  oneThird: { fr: 'Réduction d’1/3', nl: 'Vermindering met 1/3', de: 'Verringerung um 1/3' },
  oneQuarter: { fr: 'Réduction d’1/4', nl: 'Vermindering met 1/4', de: 'Verringerung um 1/4' },
  oneFifth: { fr: 'Réduction d’1/5', nl: 'Vermindering met 1/5', de: 'Verringerung um 1/5' },
  oneTenth: { fr: 'Réduction d’1/10', nl: 'Vermindering met 1/10', de: 'Verringerung um 1/10' },
};

export const REQUEST_STATUS_LABELS: Labels<RequestStatus> = {
  awaitingWorker: {
    fr: 'En attente d’info du travailleur',
    nl: 'In afwachting van inlichtingen van de werknemer',
    de: 'Warten auf Angaben des Arbeitnehmers',
  },
  awaitingAttachments: {
    fr: 'En attente des annexes',
    nl: 'In afwachting van de bijlagen',
    de: 'Warten auf Anlagen',
  },
  awaitingProcessing: {
    fr: 'En attente de traitement ONEM',
    nl: 'In afwachting van behandeling door de RVA',
    de: 'Warten auf Bearbeitung durch das LfA',
  },
  inProcessing: {
    fr: 'En cours de traitement par l’ONEM',
    nl: 'In behandeling bij de RVA',
    de: 'In Bearbeitung beim LfA',
  },
  closed: { fr: 'Clôturée par l’ONEM', nl: 'Afgesloten door de RVA', de: 'Vom LfA abgeschlossen' },
  cancelled: { fr: 'Annulée', nl: 'Geannuleerd', de: 'Annulliert' },
};

export const ATTACHMENT_TYPE_LABELS: Labels<AttachmentType> = {
  medicalCertificate: { fr: 'Attestation médicale', nl: 'Medisch attest', de: 'Ärztliche Bescheinigung' },
  hospitalProof: {
    fr: 'Preuve d’hospitalisation',
    nl: 'Bewijs van ziekenhuisopname',
    de: 'Nachweis der Krankenhausaufnahme',
  },
  palliativeCertificate: {
    fr: 'Attestation de soins palliatifs',
    nl: 'Attest van palliatieve zorgen',
    de: 'Bescheinigung über Palliativpflege',
  },
  carerRecognition: {
    fr: 'Reconnaissance comme aidant proche',
    nl: 'Erkenning als mantelzorger',
    de: 'Anerkennung als nahestehende Hilfsperson',
  },
  motiveProof: { fr: 'Preuve du motif', nl: 'Bewijs van het motief', de: 'Nachweis der Begründung' },
  kinshipProof: { fr: 'Preuve du lien de parenté', nl: 'Bewijs van verwantschap', de: 'Nachweis der Verwandtschaft' },
  occupationDeclaration: {
    fr: 'Déclaration d’occupation',
    nl: 'Verklaring van tewerkstelling',
    de: 'Erklärung über die Beschäftigung',
  },
  contract: { fr: 'Copie du contrat', nl: 'Kopie van de overeenkomst', de: 'Kopie des Vertrags' },
  other: { fr: 'Autre', nl: 'Andere', de: 'Andere' },
};

export const COMMUNITY_LABELS: Labels<Community> = {
  frenchSpeaking: {
    fr: 'Fédération Wallonie-Bruxelles',
    nl: 'Federatie Wallonië-Brussel',
    de: 'Föderation Wallonie-Brüssel',
  },
  flemish: { fr: 'Communauté flamande', nl: 'Vlaamse Gemeenschap', de: 'Flämische Gemeinschaft' },
  germanSpeaking: {
    fr: 'Communauté germanophone',
    nl: 'Duitstalige Gemeenschap',
    de: 'Deutschsprachige Gemeinschaft',
  },
};

export const WORKER_STATUS_LABELS: Labels<WorkerStatus> = {
  statutory: { fr: 'Statutaire', nl: 'Statutair', de: 'Statutarisch' },
  contractual: { fr: 'Contractuel', nl: 'Contractueel', de: 'Vertraglich' },
  temporary: { fr: 'Temporaire', nl: 'Tijdelijk', de: 'Zeitweilig' },
};
