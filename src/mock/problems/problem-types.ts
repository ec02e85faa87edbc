import type { LocalizedString } from './localized.ts';

interface ProblemType {
  readonly family: 'standard' | 'own';
  readonly status: number;
  readonly title: string;
  readonly detail: LocalizedString;
}

/** Every problem that the service can answer with. */
export const PROBLEM_TYPES = {
  badRequest: {
    family: 'standard',
    status: 400,
    title: 'Bad Request',
    detail: {
      fr: 'La demande contient des erreurs.',
      nl: 'De aanvraag bevat fouten.',
      de: 'Der Antrag enthält Fehler.',
    },
  },
  noAccessToken: {
    family: 'standard',
    status: 401,
    title: 'No Access Token',
    detail: {
      fr: 'L’appel ne contient pas de jeton d’accès.',
      nl: 'De oproep bevat geen toegangstoken.',
      de: 'Der Aufruf enthält kein Zugriffstoken.',
    },
  },
  invalidAccessToken: {
    family: 'standard',
    status: 401,
    title: 'Invalid Access Token',
    detail: {
      fr: 'Le jeton d’accès n’est pas valable.',
      nl: 'Het toegangstoken is niet geldig.',
      de: 'Das Zugriffstoken ist nicht gültig.',
    },
  },
  expiredAccessToken: {
    family: 'standard',
    status: 401,
    title: 'Expired Access Token',
    detail: {
      fr: 'Le jeton d’accès a expiré.',
      nl: 'Het toegangstoken is verlopen.',
      de: 'Das Zugriffstoken ist abgelaufen.',
    },
  },
  missingScope: {
    family: 'standard',
    status: 403,
    title: 'Missing Scope',
    detail: {
      fr: 'Le jeton d’accès ne permet pas cette opération.',
      nl: 'Het toegangstoken laat deze bewerking niet toe.',
      de: 'Das Zugriffstoken erlaubt diesen Vorgang nicht.',
    },
  },
  missingPermission: {
    family: 'standard',
    status: 403,
    title: 'Missing Permission',
    detail: {
      fr: 'Vous n’avez pas la permission ou le mandat nécessaire.',
      nl: 'U hebt de nodige toestemming of het nodige mandaat niet.',
      de: 'Ihnen fehlt die nötige Erlaubnis oder Vollmacht.',
    },
  },
  resourceNotFound: {
    family: 'standard',
    status: 404,
    title: 'Resource Not Found',
    detail: {
      fr: 'Rien n’a été trouvé à cette adresse.',
      nl: 'Op dit adres is niets gevonden.',
      de: 'Unter dieser Adresse wurde nichts gefunden.',
    },
  },
  payloadTooLarge: {
    family: 'standard',
    status: 413,
    title: 'Payload Too Large',
    detail: {
      fr: 'Le contenu envoyé est trop volumineux.',
      nl: 'De verzonden inhoud is te groot.',
      de: 'Der gesendete Inhalt ist zu groß.',
    },
  },
  tooManyRequests: {
    family: 'standard',
    status: 429,
    title: 'Too Many Requests',
    detail: {
      fr: 'Trop d’appels en peu de temps. Réessayez plus tard.',
      nl: 'Te veel oproepen in korte tijd. Probeer later opnieuw.',
      de: 'Zu viele Aufrufe in kurzer Zeit. Versuchen Sie es später erneut.',
    },
  },
  internalServerError: {
    family: 'standard',
    status: 500,
    title: 'Internal Server Error',
    detail: {
      fr: 'Une erreur inattendue s’est produite.',
      nl: 'Er is een onverwachte fout opgetreden.',
      de: 'Ein unerwarteter Fehler ist aufgetreten.',
    },
  },
  badGateway: {
    family: 'standard',
    status: 502,
    title: 'Bad Gateway',
    detail: {
      fr: 'Un système sous-jacent n’a pas répondu correctement.',
      nl: 'Een achterliggend systeem heeft niet correct geantwoord.',
      de: 'Ein nachgelagertes System hat nicht richtig geantwortet.',
    },
  },
  serviceUnavailable: {
    family: 'standard',
    status: 503,
    title: 'Service Unavailable',
    detail: {
      fr: 'Le service est temporairement indisponible. Réessayez plus tard.',
      nl: 'De dienst is tijdelijk niet beschikbaar. Probeer later opnieuw.',
      de: 'Der Dienst ist vorübergehend nicht verfügbar. Versuchen Sie es später erneut.',
    },
  },
  requestNotModifiable: {
    family: 'own',
    status: 409,
    title: 'Request Not Modifiable',
    detail: {
      fr: 'La demande ne peut plus être modifiée ni annulée : le travailleur a déjà complété sa partie.',
      nl: 'De aanvraag kan niet meer gewijzigd of geannuleerd worden: de werknemer heeft zijn deel al ingevuld.',
      de: 'Der Antrag kann nicht mehr geändert oder annulliert werden: Der Arbeitnehmer hat seinen Teil schon ausgefüllt.',
    },
  },
  requestAlreadyCancelled: {
    family: 'own',
    status: 409,
    title: 'Request Already Cancelled',
    detail: {
      fr: 'La demande est annulée.',
      nl: 'De aanvraag is geannuleerd.',
      de: 'Der Antrag ist annulliert.',
    },
  },
  attachmentNotAllowed: {
    family: 'own',
    status: 409,
    title: 'Attachment Not Allowed',
    detail: {
      fr: 'La demande est clôturée ou annulée : plus aucune annexe ne peut y être jointe.',
      nl: 'De aanvraag is afgesloten of geannuleerd: er kan geen bijlage meer bij.',
      de: 'Der Antrag ist abgeschlossen oder annulliert: Es kann keine Anlage mehr beigefügt werden.',
    },
  },
  overlappingRequest: {
    family: 'own',
    status: 409,
    title: 'Overlapping Request',
    detail: {
      fr: 'Une autre demande pour ce travailleur couvre une partie de cette période.',
      nl: 'Een andere aanvraag voor deze werknemer dekt een deel van deze periode.',
      de: 'Ein anderer Antrag für diesen Arbeitnehmer deckt einen Teil dieses Zeitraums ab.',
    },
  },
  calculationLimitReached: {
    family: 'own',
    status: 409,
    title: 'Calculation Limit Reached',
    detail: {
      fr: 'Deux calculs ont déjà été demandés pour cette occupation ; un autre exige une dérogation.',
      nl: 'Voor deze tewerkstelling werden al twee berekeningen gevraagd; een volgende vereist een afwijking.',
      de: 'Für diese Beschäftigung wurden schon zwei Berechnungen beantragt; eine weitere verlangt eine Abweichung.',
    },
  },
  calculationNotEditable: {
    family: 'own',
    status: 409,
    title: 'Calculation Not Editable',
    detail: {
      fr: 'La demande est envoyée à l’ONEM ou calculée et ne peut plus être modifiée.',
      nl: 'De aanvraag is naar de RVA verzonden of berekend en kan niet meer gewijzigd worden.',
      de: 'Der Antrag ist an das LfA gesendet oder berechnet und kann nicht mehr geändert werden.',
    },
  },
  calculationNotCalculated: {
    family: 'own',
    status: 409,
    title: 'Calculation Not Calculated',
    detail: {
      fr: 'Seule une demande calculée par l’ONEM peut être copiée pour être revue.',
      nl: 'Alleen een door de RVA berekende aanvraag kan gekopieerd worden om ze te herzien.',
      de: 'Nur ein vom LfA berechneter Antrag kann zur Überarbeitung kopiert werden.',
    },
  },
  idempotencyKeyReused: {
    family: 'own',
    status: 409,
    title: 'Idempotency Key Reused',
    detail: {
      fr: 'Cette clé a déjà servi pour un autre contenu.',
      nl: 'Deze sleutel werd al voor een andere inhoud gebruikt.',
      de: 'Dieser Schlüssel wurde schon für einen anderen Inhalt verwendet.',
    },
  },
  idempotencyKeyInUse: {
    family: 'own',
    status: 409,
    title: 'Idempotency Key In Use',
    detail: {
      fr: 'Le premier appel avec cette clé est encore en cours.',
      nl: 'De eerste oproep met deze sleutel loopt nog.',
      de: 'Der erste Aufruf mit diesem Schlüssel läuft noch.',
    },
  },
  notificationAlreadyDecided: {
    family: 'own',
    status: 409,
    title: 'Notification Already Decided',
    detail: {
      fr: 'L’avertissement a déjà été accepté ou refusé.',
      nl: 'De kennisgeving is al aanvaard of geweigerd.',
      de: 'Die Mitteilung ist schon angenommen oder abgelehnt.',
    },
  },
  personnelListUnavailable: {
    family: 'own',
    status: 409,
    title: 'Personnel List Unavailable',
    detail: {
      fr: 'Le fichier du personnel Dimona n’est pas proposé : l’employeur compte 100 travailleurs ou plus, ou vous agissez en tant que pouvoir organisateur.',
      nl: 'Het Dimona-personeelsbestand wordt niet aangeboden: de werkgever telt 100 werknemers of meer, of u handelt als inrichtende macht.',
      de: 'Die Dimona-Personalliste wird nicht angeboten: Der Arbeitgeber zählt 100 Arbeitnehmer oder mehr, oder Sie handeln als Schulträger.',
    },
  },
  notificationsNotAccepted: {
    family: 'own',
    status: 409,
    title: 'Notifications Not Accepted',
    detail: {
      fr: 'Cet employeur n’accepte pas les avertissements électroniques.',
      nl: 'Deze werkgever aanvaardt geen elektronische kennisgevingen.',
      de: 'Dieser Arbeitgeber nimmt keine elektronischen Mitteilungen an.',
    },
  },
  stepNotPossible: {
    family: 'own',
    status: 409,
    title: 'Step Not Possible',
    detail: {
      fr: 'La demande ne peut pas faire ce pas dans son état actuel.',
      nl: 'De aanvraag kan deze stap in haar huidige toestand niet zetten.',
      de: 'Der Antrag kann diesen Schritt in seinem jetzigen Zustand nicht machen.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemType>>;

export type ProblemTypeName = keyof typeof PROBLEM_TYPES;
export const PROBLEM_TYPE_NAMES = Object.keys(PROBLEM_TYPES).filter(isProblemTypeName);

export function isProblemTypeName(name: string): name is ProblemTypeName {
  return Object.hasOwn(PROBLEM_TYPES, name);
}

/** Problems of the controls are no part of the public interface. */
const OF_CONTROLS: ReadonlySet<ProblemTypeName> = new Set(['stepNotPossible', 'notificationsNotAccepted']);

export const PUBLIC_PROBLEM_TYPE_NAMES = PROBLEM_TYPE_NAMES.filter(
  (name) => !OF_CONTROLS.has(name) && !name.startsWith('calculation'),
);

/** Problems of the career-break API that the calculation of working days has no use for. */
const OF_CAREER_BREAKS: readonly ProblemTypeName[] = [
  'requestNotModifiable',
  'requestAlreadyCancelled',
  'attachmentNotAllowed',
  'overlappingRequest',
  'notificationAlreadyDecided',
  'personnelListUnavailable',
];
export const WORKDAY_PROBLEM_TYPE_NAMES = PROBLEM_TYPE_NAMES.filter(
  (name) => !OF_CONTROLS.has(name) && !OF_CAREER_BREAKS.includes(name),
);
