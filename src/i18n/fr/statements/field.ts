import type { fieldNotes } from '../../../domain/rules/field/field-notes.ts';
import type { fieldRules } from '../../../domain/rules/field/field-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const field: RuleStatements<typeof fieldRules, typeof fieldNotes> = {
  'field.niss.required':
    'Toute demande désigne le travailleur par un numéro de registre national (NISS) ou un numéro BIS.',
  'field.worker-code': 'Un employeur du secteur privé indique si le travailleur est employé ou ouvrier.',
  'field.joint-committee': 'Un employeur du secteur privé indique le numéro de la commission paritaire du travailleur.',
  'field.status':
    "Dans l'enseignement, toute demande indique si le travailleur est statutaire, contractuel ou temporaire. Dans les autres services publics, le statut peut être indiqué.",
  'field.community':
    'Un pouvoir organisateur indique la Communauté qui paie le travailleur : française, flamande ou germanophone.',
  'field.school-bce':
    "Un pouvoir organisateur indique le numéro d'entreprise de l'école où le travailleur est occupé. Ce n'est ni son propre numéro ni celui de la Communauté ; son propre numéro donne lieu à un avertissement.",
  'field.reduction-scheme':
    "Lorsqu'un régime collectif de réduction du temps de travail (R.T.T.) s'applique, le temps plein est l'horaire effectivement presté, non la moyenne annuelle. L'obligation de signaler un tel régime est certaine ; pour cette façon de compter, aucune source n'a été trouvée.",
  'field.comment.max-length':
    "Un commentaire compte 200 caractères au plus, tout comme la description d'une pièce jointe. Ce sont les caractères qui comptent, non les octets : une lettre accentuée en est un.",
  'field.dimona-list.education':
    'Un pouvoir organisateur ne choisit pas le travailleur dans la liste Dimona du service en ligne, qui est celle de son propre personnel ; il saisit le NISS. Un fichier de demandes donne toujours ce numéro.',
  'field.worker-email':
    "L'adresse e-mail du travailleur est facultative. Dans le profil de l'employeur, le nom et l'adresse e-mail d'une personne de contact sont obligatoires ; le prénom, le téléphone et le gsm ne le sont pas.",
  'field.certify':
    "Qui introduit une demande certifie que les données sont exactes, après avoir lu la mention légale : une déclaration inexacte peut entraîner des poursuites. Rien n'est envoyé sans cette déclaration.",
  'field.motive':
    "Une assistance médicale n'a pas d'autre motif que l'enfant mineur hospitalisé, et une interruption de carrière pas d'autre que la fin de carrière ; sans motif, il s'agit du congé ordinaire.",
};
