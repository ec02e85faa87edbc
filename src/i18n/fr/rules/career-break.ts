import type { careerBreakRules } from '../../../domain/rules/career-break/career-break-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const careerBreak: RuleTexts<typeof careerBreakRules> = {
  'career-break.flemish-excluded': {
    message:
      "Depuis le {since}, le personnel de l'autorité flamande n'a plus d'interruption ordinaire ni de fin de carrière auprès de l'ONEM.",
    fix: "Orientez le travailleur vers le crédit-soins flamand (Vlaams zorgkrediet). Les quatre congés thématiques restent à l'ONEM.",
  },
  'career-break.total.full': {
    message:
      "{taken} mois d'interruption complète déjà pris et {requested} mois demandés dépassent {maximum} mois sur la carrière.",
    fix: 'Demandez {left} mois au plus, ou vérifiez les mois déjà pris.',
  },
  'career-break.total.partial': {
    message:
      "{taken} mois d'interruption partielle déjà pris et {requested} mois demandés dépassent {maximum} mois sur la carrière.",
    fix: 'Demandez {left} mois au plus, ou vérifiez les mois déjà pris.',
  },
  'career-break.min-block': {
    message:
      "Du {startDate} au {endDate}, la période est inférieure à {minimum} mois, le minimum d'une interruption de carrière.",
    fix: 'Terminez le {earliestEnd} au plus tôt.',
  },
  'career-break.max-block': {
    message:
      "Du {startDate} au {endDate}, la période dépasse {maximum} mois, le maximum d'une période d'interruption de carrière.",
    fix: 'Terminez le {latestEnd} au plus tard et demandez la suite par une demande distincte.',
  },
  'career-break.forms': {
    message:
      "La forme « {regime} » n'existe pas pour cette interruption de carrière, ou n'y est pas ouverte avec certitude.",
    fix: "Choisissez une forme que l'autorité offre : complète (pas en fin de carrière), mi-temps, 1/5 ; pour les contractuels et les services locaux aussi 1/3 et 1/4.",
  },
  'career-break.federal.statutory-half-only': {
    message:
      "Les agents statutaires fédéraux prennent l'interruption partielle à mi-temps uniquement, pas sous la forme « {regime} ».",
    fix: "Choisissez le mi-temps ou l'interruption complète, ou vérifiez le statut.",
  },
  'career-break.refusable': {
    message:
      "La ligne indique « non » sous « {agreement} » ; une interruption ordinaire dépend en général de l'accord de l'autorité.",
    fix: "N'introduisez la demande que si l'autorité est d'accord, et indiquez alors « oui ».",
  },
  'career-break.eoc.age': {
    message:
      "Selon le NISS, le travailleur a {age} ans le premier jour ; le régime fin de carrière s'ouvre à {minimum} ans.",
    fix: "Débutez après l'anniversaire qui ouvre le droit, ou choisissez une interruption ordinaire.",
  },
  'career-break.eoc.federal-statutory': {
    message:
      "Les agents statutaires fédéraux n'ont pas d'interruption pour le motif « {motive} » : leur propre régime ne relève pas de l'ONEM.",
    fix: 'Renseignez-vous auprès du service sur son régime de mi-temps de fin de carrière, ou choisissez une interruption ordinaire.',
  },
  'career-break.allowance-age': {
    message:
      "Selon le NISS, le travailleur a {age} ans le premier jour ; aucune source publiée ne dit si l'allocation s'ouvre avant {sure} ans.",
    fix: "Interrogez l'ONEM avant que le travailleur ne compte sur l'allocation.",
  },
};
