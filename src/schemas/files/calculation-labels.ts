import type {
  AssimilatedKind,
  CalculationAttachmentType,
  CalculationPhase,
  CalculationStatus,
  CountingMethod,
  ExtendingKind,
  PeriodTreatment,
  RecalculationReason,
} from '../model/workday-codes.ts';
import type { Language } from '../model/codes.ts';
import type { CodeSpelling, CodeTable } from './code-labels.ts';

function spelled(fr: string, nl: string, de: string, en: string, ...also: readonly string[]): CodeSpelling {
  return { labels: { fr, nl, de, en }, also };
}

export const CALCULATION_STATUS_LABELS: CodeTable<CalculationStatus> = {
  draft: spelled('Brouillon', 'Kladversie', 'Entwurf', 'Draft'),
  sent: spelled("Envoyé à l'ONEM", 'Verzonden naar RVA', 'An das LfA gesendet', 'Sent to ONEM'),
  returned: spelled("Renvoyé par l'ONEM", 'Teruggestuurd door RVA', 'Vom LfA zurückgesandt', 'Returned by ONEM'),
  calculated: spelled("Calculé par l'ONEM", 'Berekend door RVA', 'Vom LfA berechnet', 'Calculated by ONEM'),
};

export const CALCULATION_PHASE_LABELS: CodeTable<CalculationPhase> = {
  first: spelled('Premier calcul', 'Eerste berekening', 'Erste Berechnung', 'First calculation'),
  second: spelled('Second calcul', 'Tweede berekening', 'Zweite Berechnung', 'Second calculation', 'Deuxième calcul'),
  recalculation: spelled('Nouveau calcul', 'Herberekening', 'Neuberechnung', 'Recalculation', 'Recalcul'),
};

export const RECALCULATION_REASON_LABELS: CodeTable<RecalculationReason> = {
  contractChanged: spelled('Contrat modifié', 'Overeenkomst gewijzigd', 'Vertrag geändert', 'Contract changed'),
  eventDuringContract: spelled(
    'Événement pendant le contrat',
    'Gebeurtenis tijdens de overeenkomst',
    'Ereignis während des Vertrags',
    'Event during the contract',
  ),
};

export const ASSIMILATED_KIND_LABELS: CodeTable<AssimilatedKind> = {
  illness: spelled(
    'Maladie indemnisée',
    'Vergoede ziekte',
    'Entschädigte Krankheit',
    'Indemnified illness',
    'Maladie',
    'Ziekte',
    'Krankheit',
  ),
  workAccident: spelled('Accident du travail', 'Arbeidsongeval', 'Arbeitsunfall', 'Work accident'),
  occupationalDisease: spelled('Maladie professionnelle', 'Beroepsziekte', 'Berufskrankheit', 'Occupational disease'),
  maternity: spelled('Congé de maternité', 'Moederschapsverlof', 'Mutterschaftsurlaub', 'Maternity leave', 'Maternité'),
  temporaryUnemployment: spelled(
    'Chômage temporaire',
    'Tijdelijke werkloosheid',
    'Vorübergehende Arbeitslosigkeit',
    'Temporary unemployment',
  ),
  paidHoliday: spelled(
    'Vacances ou jour férié payé',
    'Betaalde vakantie of feestdag',
    'Bezahlter Urlaub oder Feiertag',
    'Paid holiday',
    'Vacances',
    'Vakantie',
    'Urlaub',
  ),
  guaranteedSalary: spelled('Salaire garanti', 'Gewaarborgd loon', 'Garantierter Lohn', 'Guaranteed salary'),
  compensatoryRest: spelled('Repos compensatoire', 'Inhaalrust', 'Ausgleichsruhe', 'Compensatory rest'),
  vocationalTraining: spelled(
    'Formation professionnelle',
    'Beroepsopleiding',
    'Berufsausbildung',
    'Vocational training',
  ),
};

export const EXTENDING_KIND_LABELS: CodeTable<ExtendingKind> = {
  careerBreak: spelled(
    'Interruption de carrière ou crédit-temps',
    'Loopbaanonderbreking of tijdskrediet',
    'Laufbahnunterbrechung oder Zeitkredit',
    'Career break or time credit',
    'IC/CT',
    'ICCT',
  ),
  selfEmployment: spelled(
    'Activité indépendante',
    'Zelfstandige activiteit',
    'Selbstständige Tätigkeit',
    'Self-employment',
  ),
  detention: spelled('Détention', 'Gevangenschap', 'Haft', 'Detention', 'Emprisonnement'),
  unpaidLeave: spelled('Congé sans solde', 'Onbetaald verlof', 'Unbezahlter Urlaub', 'Unpaid leave'),
};

export const CALCULATION_ATTACHMENT_LABELS: CodeTable<CalculationAttachmentType> = {
  occupationProof: spelled(
    "Preuve d'occupation",
    'Bewijs van tewerkstelling',
    'Beschäftigungsnachweis',
    'Proof of occupation',
  ),
  absenceProof: spelled("Preuve d'absence", 'Bewijs van afwezigheid', 'Abwesenheitsnachweis', 'Proof of absence'),
  contract: spelled('Contrat de travail', 'Arbeidsovereenkomst', 'Arbeitsvertrag', 'Employment contract'),
  other: spelled('Autre', 'Andere', 'Andere', 'Other'),
};

export const COUNTING_METHOD_LABELS: CodeTable<CountingMethod> = {
  fullTime: spelled('à temps plein', 'voltijds', 'Vollzeit', 'full time'),
  partTime: spelled(
    'à temps partiel, par heures',
    'deeltijds, per uur',
    'Teilzeit, nach Stunden',
    'part time, by hours',
  ),
};

/** What became of a period, behind its dates. */
export const TREATMENT_LABELS: CodeTable<PeriodTreatment> = {
  counted: spelled('compte', 'telt mee', 'zählt', 'counts'),
  included: spelled(
    'compte déjà avec une autre période',
    'telt al mee met een andere periode',
    'zählt schon mit einem anderen Zeitraum',
    'counts already, with another period',
  ),
  prolongs: spelled(
    'prolonge la période de référence',
    'verlengt de referteperiode',
    'verlängert den Bezugszeitraum',
    'prolongs the reference period',
  ),
  outside: spelled(
    'hors de la période de référence',
    'buiten de referteperiode',
    'außerhalb des Bezugszeitraums',
    'outside the reference period',
  ),
  notCounted: spelled('ne compte pas', 'telt niet mee', 'zählt nicht', 'does not count'),
  tooShort: spelled(
    'trop court pour prolonger',
    'te kort om te verlengen',
    'zu kurz zum Verlängern',
    'too short to prolong',
  ),
  abroadNotFollowed: spelled(
    'trop peu de travail en Belgique ensuite',
    'te weinig werk in België daarna',
    'danach zu wenig Arbeit in Belgien',
    'too little work in Belgium afterwards',
  ),
  abroadNoAgreement: spelled(
    'pas de convention avec ce pays',
    'geen overeenkomst met dit land',
    'kein Abkommen mit diesem Land',
    'no agreement with this country',
  ),
};

/** The label of a code; one that was added to the service later is shown as it came. */
export function labelOf<Code extends string>(table: CodeTable<Code>, code: string, language: Language): string {
  const spelling = Object.entries<CodeSpelling>(table).find(([known]) => known === code)?.[1];
  return spelling?.labels[language] ?? code;
}
