import type { requestNotes } from '../../../domain/rules/request/request-notes.ts';
import type { requestRules } from '../../../domain/rules/request/request-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const request: RuleStatements<typeof requestRules, typeof requestNotes> = {
  'request.capacity':
    "La demande du personnel payé par une Communauté est introduite par un pouvoir organisateur, avec son propre droit d'accès ; toutes les autres le sont par l'employeur.",
  'request.time-credit-private-only':
    "Le crédit-temps est destiné aux travailleurs sous contrat de travail du secteur privé. Les services publics, l'enseignement et les entreprises publiques autonomes en sont exclus ; le personnel contractuel non subventionné des écoles et universités libres relève du privé.",
  'request.career-break-public-only':
    "L'interruption de carrière ordinaire est destinée aux services fédéraux, régionaux, locaux et provinciaux et à l'enseignement ; le secteur privé a le crédit-temps.",
  'request.deadline.two-months':
    "La demande complète, avec la partie du travailleur, parvient à l'ONEM au plus tard le même quantième deux mois après le premier jour du congé. Au-delà, les allocations ne sont dues qu'à partir du jour de la réception.",
  'request.employer-first':
    "La partie de l'employeur est introduite d'abord, puis le travailleur complète la seconde partie. Sans elle, rien ne parvient à l'ONEM pour décision.",
  'request.electronic-mandatory':
    "L'introduction électronique est obligatoire depuis le 1er juillet 2024, dans l'enseignement depuis le 1er octobre 2024 ; le papier a été toléré trois mois de plus. Les dossiers mêlant papier et électronique sont refusés depuis le 1er juin 2024.",
  'request.sector-parameter':
    "Le secteur indiqué dans le profil de l'employeur détermine les congés que le service propose : le crédit-temps dans le secteur privé seulement, l'interruption de carrière dans le secteur public et l'enseignement seulement.",
  'request.deadline.practice':
    "En 2012, l'ONEM acceptait aussi les demandes envoyées dans les deux mois, alors que le texte dit reçues. Pour une introduction électronique, mieux vaut ne pas y compter.",
  'request.retroactive':
    "Une demande peut être introduite après le début du congé ; dans les deux mois du début, c'est une pratique normale, sans conséquence.",
  'request.earliest':
    "Aucune page publiée n'indique de premier jour d'introduction ; la demande peut être introduite dès que l'avertissement écrit a été donné.",
  'request.single-period':
    "Une demande correspond à une période ininterrompue dans une seule forme d'interruption, et à une ligne du fichier : deux périodes ou deux fractions font deux lignes.",
  'request.duplicate':
    "Les mêmes travailleur, employeur, congé, régime, premier et dernier jour n'apparaissent qu'une fois dans les fichiers d'un envoi. La seconde demande est refusée, sauf si --allow-duplicate dit qu'elle est voulue.",
  'request.overlap':
    "Deux interruptions d'un même travailleur auprès du même employeur ne se chevauchent pas. On met d'abord fin à celle qui court, ou on la suspend, et on en redemande le reste ensuite.",
};
