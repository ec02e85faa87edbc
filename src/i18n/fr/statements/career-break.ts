import type { careerBreakNotes } from '../../../domain/rules/career-break/career-break-notes.ts';
import type { careerBreakRules } from '../../../domain/rules/career-break/career-break-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const careerBreak: RuleStatements<typeof careerBreakRules, typeof careerBreakNotes> = {
  'career-break.flemish-excluded':
    "Depuis le 2 septembre 2016, le personnel de l'autorité flamande, de ses administrations locales et de ses écoles a le crédit-soins flamand (Vlaams zorgkrediet) à la place de l'interruption ordinaire et du régime fin de carrière de l'ONEM. Les quatre congés thématiques restent à l'ONEM.",
  'career-break.total.full':
    "L'interruption complète dure 60 mois au plus sur la carrière. Les interruptions partielles forment un crédit distinct, et les congés thématiques n'en sont pas déduits.",
  'career-break.total.partial':
    "L'interruption partielle, quelle que soit la fraction, dure 60 mois au plus sur la carrière, en dehors des 60 mois complets. Les congés thématiques n'en sont pas déduits, et le régime fin de carrière n'a pas de maximum.",
  'career-break.min-block': "Une période d'interruption de carrière dure au moins 3 mois, quelle que soit la forme.",
  'career-break.max-block':
    "Dans la fonction publique fédérale et les services locaux et provinciaux, une période d'interruption ordinaire dure 12 mois au plus ; une autre peut la suivre. Le régime fin de carrière peut aller jusqu'à la pension.",
  'career-break.forms':
    "L'interruption de carrière se prend en interruption complète, à mi-temps ou en réduction d'1/3, d'1/4 ou d'1/5 ; en fin de carrière, seulement en partie. Les formes ouvertes dépendent de l'autorité et du statut : le personnel local et les contractuels ont les cinq, les statutaires et temporaires d'autres services n'ont pas toujours l'1/3 et l'1/4.",
  'career-break.federal.statutory-half-only':
    'Les agents statutaires fédéraux ont le mi-temps comme seule interruption partielle ; ils peuvent aussi interrompre complètement.',
  'career-break.refusable':
    "Une interruption de carrière ordinaire dépend en général de l'accord de l'autorité. Une source ne le confirme que pour les universités de la Communauté française.",
  'career-break.eoc.age':
    "Le travailleur a 55 ans ou plus le premier jour du régime fin de carrière, qui est partiel et peut aller jusqu'à la pension, si l'autorité le prévoit.",
  'career-break.eoc.federal-statutory':
    "Les agents statutaires fédéraux ont leur propre régime de mi-temps en fin de carrière, en dehors de l'ONEM ; l'interruption ordinaire leur reste ouverte.",
  'career-break.allowance-age':
    "L'allocation de fin de carrière du personnel public est certaine à partir de 60 ans ; aucune source publiée ne dit si elle s'ouvre à 55 ans.",
  'career-break.federal.contractual':
    "Les contractuels fédéraux peuvent réduire leurs prestations à mi-temps ou d'1/3, d'1/4 ou d'1/5.",
  'career-break.federal.excluded':
    "Les stagiaires et les titulaires d'un mandat de la fonction publique fédérale n'ont pas d'interruption de carrière ; les dirigeants des classes A4 et A5 doivent y être autorisés.",
  'career-break.education.legal':
    "Dans l'enseignement et les centres psycho-médico-sociaux, l'interruption de carrière repose sur l'AR du 12 août 1991, pour le personnel statutaire, contractuel et temporaire.",
  'career-break.education.school-dates':
    "Des dates fixes (début le 1er septembre ou le 1er octobre, fin le 31 août) sont une ancienne règle de l'enseignement flamand ; les règles actuelles de la Communauté française et de la Communauté germanophone sont dans leurs circulaires annuelles.",
  'career-break.no-new-capital':
    "Le passage d'un contrat à une nomination dans la fonction publique fédérale n'ouvre pas de nouveau crédit : les mois déjà pris restent déduits des 60.",
};
