import type { medicalRules } from '../../../domain/rules/medical/medical-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const medical: RuleTexts<typeof medicalRules> = {
  'medical.forms': {
    message:
      "L'assistance médicale se prend en interruption complète, à mi-temps ou d'1/5, pas sous la forme « {regime} ».",
    fix: "Choisissez l'interruption complète (aussi pour 1, 2 ou 3 semaines), le mi-temps ou la réduction d'1/5, ou vérifiez le type d'interruption.",
  },
  'medical.min-block': {
    message:
      "Du {startDate} au {endDate}, la période est inférieure à {minimum} mois, le minimum de l'assistance médicale.",
    fix: "Terminez le {earliestEnd} au plus tôt. Une interruption complète peut aussi se terminer le {weeksEnd} ({weeks} {weeks:semaine|semaines}) avec l'accord de l'employeur.",
  },
  'medical.max-block': {
    message: 'Du {startDate} au {endDate}, la période dépasse {maximum} mois, le maximum par demande.',
    fix: 'Terminez le {latestEnd} au plus tard et demandez la suite par une demande distincte, qui peut suivre directement.',
  },
  'medical.whole-months': {
    message:
      "Du {startDate} au {endDate}, la période n'est pas un nombre entier de mois ; aucune source publiée ne dit si l'ONEM accepte une partie de mois.",
    fix: 'Par prudence, terminez le {lowerEnd} ({lowerMonths} mois) ou le {upperEnd} ({upperMonths} mois).',
  },
  'medical.weeks': {
    message:
      "Cette interruption complète dure {days} {days:jour|jours}. Par semaines, elle dure de 1 à {maximumWeeks} semaines entières de 7 jours, avec l'accord de l'employeur.",
    fix: 'Indiquez « oui » sous « {agreement} » si vous acceptez des semaines entières ; sinon, terminez le {monthEnd} (un mois, régime complet).',
  },
  'medical.total': {
    message:
      '{taken} mois déjà pris et {requested} mois demandés dépassent le maximum de {maximum} mois ({regime}) pour le même patient.',
    fix: 'Demandez {left} mois au plus, ou vérifiez les mois déjà pris.',
  },
  'medical.total.single-parent': {
    message:
      "{taken} mois déjà pris et {requested} mois demandés dépassent {maximum} mois ({regime}), le crédit doublé du travailleur isolé avec l'enfant à charge.",
    fix: 'Demandez {left} mois au plus, ou vérifiez les mois déjà pris.',
  },
  'medical.education.temporary': {
    message:
      'Avec {taken} mois déjà pris et {requested} mois demandés, un enseignant temporaire dépasse probablement {maximum} mois ({regime}) pour le même patient.',
    fix: "Demandez à la Communauté française le solde avant d'introduire : au plus {left} mois selon le maximum réduit.",
  },
  'medical.partial.full-time-required': {
    message:
      "La réduction d'1/5 suppose normalement un temps plein : le contrat est de {found}, le temps plein de {full}.",
    fix: "Choisissez l'interruption complète, ou vérifiez le temps contractuel : {expected} sont attendues.",
  },
  'medical.half.three-quarters': {
    message:
      "Le mi-temps suppose normalement au moins 3/4 d'un temps plein, soit {expected} : le contrat est de {found} sur {full}.",
    fix: "Choisissez l'interruption complète, ou vérifiez le temps contractuel.",
  },
  'medical.certificate': {
    message: "L'attestation du médecin du patient n'est pas jointe : sans elle, l'ONEM ne reçoit pas le dossier.",
    fix: "Joignez-la comme « Attestation médicale (medicalCertificate) », maintenant ou après l'introduction.",
  },
  'medical.refusal.under-10': {
    message:
      'Avec {headcount} {headcount:travailleur|travailleurs}, vous en occupez moins de {below} : le congé, ou du moins ses formes partielles, demande votre accord.',
    fix: "Indiquez « oui » sous « {agreement} » si vous êtes d'accord.",
  },
  'medical.refusal.under-50': {
    message:
      "Avec {headcount} {headcount:travailleur|travailleurs}, vous en occupez moins de {below}, et le travailleur a déjà pris l'équivalent de {taken} mois complets : à partir de {fullMonths} mois complets ou {partialMonths} mois partiels, vous pouvez refuser par écrit.",
    fix: "Indiquez « oui » sous « {agreement} » si vous êtes d'accord.",
  },
  'medical.hospital.extension-adjacent': {
    message:
      "La semaine du {otherStart} au {otherEnd} (ligne {line} de {file}) n'est pas suivie immédiatement : la deuxième semaine doit débuter le {expectedStart}.",
    fix: "Faites débuter la deuxième semaine le {expectedStart}, même un jour non ouvrable ; pour une autre hospitalisation, indiquez sa propre date d'hospitalisation.",
  },
  'medical.hospital.full-only': {
    message: 'Le congé pour un enfant hospitalisé est une interruption complète, pas « {regime} ».',
    fix: "Choisissez l'interruption complète ; pour une autre forme, demandez une assistance médicale ordinaire, sans ce motif.",
  },
  'medical.hospital.child-age': {
    message: "L'enfant a {age} ans le {date} : ce congé concerne un enfant hospitalisé de moins de {limit} ans.",
    fix: 'Demandez une assistance médicale ordinaire, sans ce motif, ou vérifiez la date de naissance.',
  },
  'medical.hospital.duration': {
    message:
      'La demande porte sur {days} {days:jour|jours}, et sur {total} {total:jour|jours} avec les semaines qui la précèdent immédiatement ; pour un enfant hospitalisé, elle porte sur {expected} jours exactement, et {maximum} jours au plus avec sa prolongation.',
    fix: "Demandez une semaine, ici jusqu'au {expectedEnd} ; une seconde peut suivre sans interruption, sur une ligne distincte. Au-delà, il s'agit d'une assistance médicale ordinaire.",
  },
  'medical.hospital.timing': {
    message: "Le congé débute le {startDate}, avant l'hospitalisation de l'enfant le {admissionDate}.",
    fix: 'Débutez le {admissionDate} au plus tôt : pendant le séjour ou directement après.',
  },
  'medical.hospital.certificates': {
    message:
      "{attached} des {expected} documents {attached:est joint|sont joints} : la preuve de l'hôpital et l'attestation du médecin (qui mentionne le caractère imprévu, le cas échéant).",
    fix: "Joignez « Preuve d'hospitalisation (hospitalProof) » et « Attestation médicale (medicalCertificate) », maintenant ou après l'introduction.",
  },
};
