import type { parentalNotes } from '../../../domain/rules/parental/parental-notes.ts';
import type { parentalRules } from '../../../domain/rules/parental/parental-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const parental: RuleStatements<typeof parentalRules, typeof parentalNotes> = {
  'parental.forms':
    "Le congé parental se prend en interruption complète, à mi-temps ou en réduction d'1/5 ; depuis le 1er juin 2019 également à 1/10, par semaines complètes ou par mois isolés à mi-temps. Les réductions d'1/3 et d'1/4 n'existent pas.",
  'parental.full.min-block':
    "Un congé parental complet dure un mois ou un multiple : 1, 2, 3 ou 4 mois. Seul un solde de moins d'un mois, laissé par une prise flexible, peut être plus court.",
  'parental.full-flex.block':
    'Un congé parental complet avec flexibilisation dure des semaines entières de sept jours calendrier, quel que soit le jour de début, 16 semaines au plus.',
  'parental.full-flex.window':
    'Les semaines de congé parental complet avec flexibilisation demandées par un même avertissement tombent dans une période de trois mois ; les suivantes demandent un nouvel avertissement.',
  'parental.half.min-block':
    'Un congé parental à mi-temps dure deux mois ou un multiple : 2, 4, 6 ou 8 mois. Seul un solde de moins de deux mois, laissé par une prise flexible, peut être plus court.',
  'parental.half-flex.block': 'Un congé parental à mi-temps avec flexibilisation dure des mois entiers, de 1 à 8.',
  'parental.one-fifth.min-block':
    "Un congé parental à 1/5 dure 5, 10, 15 ou 20 mois. Pour un enseignant temporaire de la Communauté française, il peut s'arrêter avec l'année scolaire ; le reste du bloc est alors perdu.",
  'parental.one-tenth.min-block':
    "Un congé parental à 1/10 dure 10, 20, 30 ou 40 mois. Pour un enseignant temporaire de la Communauté française, il peut s'arrêter avec l'année scolaire ; le reste du bloc est alors perdu.",
  'parental.total':
    'Pour chaque enfant, un parent dispose de quatre mois de congé complet ou de leur équivalent : 16 semaines, 8 mois à mi-temps, 20 à 1/5, 40 à 1/10. Ce qui a déjà été pris et la demande restent ensemble dans cette limite.',
  'parental.partial.full-time-required':
    "Le mi-temps, l'1/5 et l'1/10 supposent un contrat à temps plein, ou plusieurs emplois qui forment ensemble un temps plein ; un travailleur à temps partiel ne peut qu'interrompre complètement.",
  'parental.half.flemish-contractual':
    "De tous les temps partiels, seul le personnel contractuel des autorités flamandes peut passer à mi-temps, à partir d'un contrat de 75 % au moins : vérifiez que le travailleur en fait partie.",
  'parental.flex.agreement':
    "Les semaines de congé complet et les mois isolés à mi-temps demandent l'accord de l'employeur, sur le principe et sur la répartition des jours. Un solde inférieur à un bloc n'en demande pas.",
  'parental.one-tenth.agreement':
    "Un congé parental à 1/10 demande toujours l'accord de l'employeur, aussi sur la répartition de la réduction ; l'employeur ne doit pas motiver un refus.",
  'parental.one-tenth.education':
    "Dans l'enseignement flamand, l'1/10 et les formes flexibles ne sont ouverts que dans la mesure où les règles de la Communauté flamande les permettent.",
  'parental.child-age':
    "Le congé débute au plus tôt à la naissance et avant le 12e anniversaire de l'enfant, ou avant le 21e pour un enfant handicapé. Il peut se poursuivre après ce jour.",
  'parental.adoption-start':
    "Le congé pour un enfant adopté débute au plus tôt le jour de l'inscription de l'enfant dans le ménage, au registre de la population ou des étrangers.",
  'parental.foster':
    "Un parent d'accueil a un placement prévu pour six mois au moins ; l'enfant est inscrit dans le ménage au début du congé et le placement dure aussi longtemps que le congé. L'avertissement est possible à partir du 1er juillet 2025.",
  'parental.document':
    "La preuve de la naissance, de l'adoption, du placement familial ou du handicap est remise au plus tard au début du congé. À partir de ce jour, elle accompagne la demande pour un enfant adopté ou accueilli, ou pour un enfant handicapé de 12 ans ou plus.",
  'parental.seniority':
    "Dans les secteurs privé et local, le travailleur a été lié à l'employeur pendant 12 des 15 mois qui précèdent l'avertissement écrit, pas nécessairement sans interruption ; le travail intérimaire chez le même employeur compte. Aucun accord ne peut y déroger.",
  'parental.allowance.fourth-month':
    "Pour un enfant né ou adopté avant le 8 mars 2012, l'ONEM paie trois mois de congé complet ou leur équivalent (6 à mi-temps, 15 à 1/5, 30 à 1/10) ; au-delà, le congé est valable, sans allocation.",
  'parental.conversion':
    "Un mois d'interruption complète vaut quatre semaines, deux mois à mi-temps, cinq mois à 1/5 ou dix mois à 1/10 ; les formes se combinent librement jusqu'à épuisement des quatre mois d'interruption complète.",
  'parental.remainder':
    "Ce qu'une prise flexible laisse, moins de quatre semaines complètes ou moins de deux mois à mi-temps, peut être pris tel quel et sans l'accord de l'employeur.",
  'parental.no-agreement-needed':
    "Le congé complet par mois, le mi-temps par deux mois et l'1/5 sont des droits : l'employeur peut les reporter, pas les refuser. Une page publiée demande un accord pour toute forme partielle ; l'ONEM et les secrétariats sociaux n'en demandent pas.",
  'parental.flex.refusal-reply':
    "L'employeur qui refuse des semaines, des mois isolés à mi-temps ou l'1/10 le fait par écrit dans le mois de l'avertissement.",
  'parental.child-age.postponed':
    "Le congé peut débuter après le 12e (ou le 21e) anniversaire lorsque l'avertissement a été donné à temps et que l'employeur a reporté le congé.",
  'parental.child-disability':
    "Un enfant est considéré comme handicapé à partir d'une incapacité de 66 %, ou de 4 points dans le pilier 1 ou de 9 points dans l'ensemble des trois piliers de l'échelle médico-sociale ; la limite d'âge est alors de 21 ans.",
  'parental.kinship':
    "Le congé est ouvert à la mère ou au père, au coparent reconnu et au parent adoptif, chacun avec un crédit propre pour chaque enfant ; pour les parents d'accueil, voir leur règle.",
  'parental.seniority.public':
    "Dans les services fédéraux et régionaux et dans l'enseignement, aucune ancienneté n'est demandée : il suffit d'être en activité de service.",
  'parental.postponement':
    "Dans le mois de l'avertissement, l'employeur peut reporter le congé pour des raisons écrites et détaillées ; il débute alors dans les six mois qui suivent le mois de cette décision. Le report d'une interruption complète suppose de proposer des alternatives par écrit.",
  'parental.postponement.federal':
    "Dans la fonction publique fédérale, un congé parental complet par mois ne peut être ni refusé ni reporté ; la prise par semaines demande l'accord du service.",
  'parental.cct64':
    "Après un congé parental pris pour le même enfant dans le cadre de la CCT 64, il reste dans ce régime l'équivalent de deux mois d'interruption complète.",
};
