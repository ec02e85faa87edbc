import type { carerNotes } from '../../../domain/rules/carer/carer-notes.ts';
import type { carerRules } from '../../../domain/rules/carer/carer-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const carer: RuleStatements<typeof carerRules, typeof carerNotes> = {
  'carer.forms':
    "Le congé pour aidants proches se prend en interruption complète, à mi-temps ou en réduction d'1/5 ; il n'existe pas d'autre forme.",
  'carer.full.block': 'Un congé complet pour aidants proches dure un, deux ou trois mois entiers.',
  'carer.partial.block': 'Un congé pour aidants proches à mi-temps ou à 1/5 dure deux, quatre ou six mois entiers.',
  'carer.total.per-person':
    'Pour une même personne aidée, le congé ne dépasse pas 3 mois complets ou 6 mois à mi-temps ou à 1/5 ; les formes se combinent, un mois complet valant deux mois partiels.',
  'carer.total.career':
    'Sur toute la carrière et pour toutes les personnes aidées ensemble, le congé pour aidants proches ne dépasse pas 6 mois complets ou 12 mois à mi-temps ou à 1/5.',
  'carer.partial.full-time-required':
    "Le congé pour aidants proches à mi-temps ou à 1/5 suppose un temps plein, plusieurs emplois comptant ensemble ; un travailleur à temps partiel ne peut qu'interrompre complètement.",
  'carer.recognition':
    'La mutualité a reconnu le travailleur comme aidant proche de cette personne avec droits sociaux ; la preuve est jointe, ou sa date est indiquée. La reconnaissance générale ne suffit pas.',
  'carer.recognition.validity':
    "Le congé débute pendant la validité de la reconnaissance : un an à partir de la signature de la déclaration sur l'honneur. Elle est renouvelable.",
  'carer.scope':
    'Le congé pour aidants proches existe depuis le 1er septembre 2020 ; pour le personnel statutaire fédéral et les entreprises publiques autonomes, depuis le 1er janvier 2021.',
  'carer.reform-pending':
    "Une réforme annoncée par la presse porterait le maximum par personne de 3 à 6 mois et permettrait des semaines avec l'accord de l'employeur. Sa publication au Moniteur belge n'a pas été trouvée : d'ici là, le maximum reste de 3 mois complets ou 6 mois partiels.",
  'carer.single-period':
    "Un avertissement écrit porte sur une seule période ininterrompue : chaque ligne d'un fichier en est une.",
  'carer.seniority': "Aucune ancienneté n'est demandée.",
  'carer.no-kinship': 'La personne aidée ne doit être ni un parent ni un membre du ménage du travailleur.',
};
