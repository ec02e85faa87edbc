import type { LocalizedString } from './localized.ts';

interface IssueType {
  readonly family: 'standard' | 'extension';
  readonly title: string;
  readonly detail: LocalizedString;
}

/** Every fault of the input that the service can report (Belgif guide, err-problem). */
export const ISSUE_TYPES = {
  schemaViolation: {
    family: 'standard',
    title: 'Input does not conform to the schema',
    detail: {
      fr: 'La donnée manque ou n’a pas la forme prévue.',
      nl: 'Het gegeven ontbreekt of heeft niet de verwachte vorm.',
      de: 'Die Angabe fehlt oder hat nicht die vorgesehene Form.',
    },
  },
  invalidInput: {
    family: 'standard',
    title: 'Invalid input',
    detail: {
      fr: 'La donnée n’est pas acceptable.',
      nl: 'Het gegeven is niet aanvaardbaar.',
      de: 'Die Angabe ist nicht annehmbar.',
    },
  },
  unknownInput: {
    family: 'standard',
    title: 'Unknown input',
    detail: {
      fr: 'Le service ne connaît pas cette donnée.',
      nl: 'De dienst kent dit gegeven niet.',
      de: 'Der Dienst kennt diese Angabe nicht.',
    },
  },
  referencedResourceNotFound: {
    family: 'standard',
    title: 'Referenced resource not found',
    detail: {
      fr: 'Ce à quoi la donnée renvoie n’existe pas.',
      nl: 'Datgene waarnaar het gegeven verwijst, bestaat niet.',
      de: 'Das, worauf die Angabe verweist, existiert nicht.',
    },
  },
  invalidStructure: {
    family: 'extension',
    title: 'Invalid structure',
    detail: {
      fr: 'Les chiffres de contrôle du numéro ne sont pas corrects.',
      nl: 'De controlecijfers van het nummer kloppen niet.',
      de: 'Die Prüfziffern der Nummer stimmen nicht.',
    },
  },
  outOfRange: {
    family: 'extension',
    title: 'Input out of range',
    detail: {
      fr: 'La valeur sort des limites permises aujourd’hui.',
      nl: 'De waarde valt buiten de grenzen die vandaag gelden.',
      de: 'Der Wert liegt außerhalb der heute geltenden Grenzen.',
    },
  },
  rejectedInput: {
    family: 'extension',
    title: 'Rejected input',
    detail: {
      fr: 'La valeur existe, mais n’est pas possible pour cette demande.',
      nl: 'De waarde bestaat, maar is niet mogelijk voor deze aanvraag.',
      de: 'Der Wert existiert, ist für diesen Antrag aber nicht möglich.',
    },
  },
  requiredInput: {
    family: 'extension',
    title: 'Required input',
    detail: {
      fr: 'La donnée est obligatoire pour cette demande.',
      nl: 'Het gegeven is verplicht voor deze aanvraag.',
      de: 'Die Angabe ist für diesen Antrag verpflichtend.',
    },
  },
  invalidPeriod: {
    family: 'extension',
    title: 'Invalid period',
    detail: {
      fr: 'La date de fin précède la date de début.',
      nl: 'De einddatum valt vóór de begindatum.',
      de: 'Das Enddatum liegt vor dem Anfangsdatum.',
    },
  },
  exactlyOneOfExpected: {
    family: 'extension',
    title: 'Exactly one of these inputs is expected',
    detail: {
      fr: 'Une seule de ces données est attendue.',
      nl: 'Precies één van deze gegevens wordt verwacht.',
      de: 'Genau eine dieser Angaben wird erwartet.',
    },
  },
} as const satisfies Readonly<Record<string, IssueType>>;

export type IssueTypeName = keyof typeof ISSUE_TYPES;
