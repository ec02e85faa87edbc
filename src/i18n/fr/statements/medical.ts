import type { medicalNotes } from '../../../domain/rules/medical/medical-notes.ts';
import type { medicalRules } from '../../../domain/rules/medical/medical-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const medical: RuleStatements<typeof medicalRules, typeof medicalNotes> = {
  'medical.forms':
    "L'assistance médicale se prend en interruption complète, aussi par semaines, à mi-temps ou en réduction d'1/5 ; le mi-temps par mois isolés, l'1/10, l'1/3 et l'1/4 n'existent pas.",
  'medical.min-block':
    "Une demande d'assistance médicale dure au moins un mois. Seule une interruption complète peut être plus courte : des semaines entières avec l'accord de l'employeur, ou le solde du crédit.",
  'medical.max-block':
    "Une demande d'assistance médicale dure au plus trois mois ; les demandes peuvent se suivre directement.",
  'medical.whole-months':
    "L'assistance médicale se demande par un, deux ou trois mois entiers. Aucune source publiée ne dit si une partie de mois peut s'y ajouter.",
  'medical.weeks':
    "Avec l'accord de l'employeur, une interruption complète peut durer 1, 2 ou 3 semaines entières de sept jours ; quatre semaines comptent pour un mois.",
  'medical.total':
    "Pour un même patient, l'assistance médicale ne dépasse pas 12 mois complets ou 24 mois à mi-temps ou à 1/5 ; les formes se combinent, un mois complet valant deux mois partiels.",
  'medical.total.single-parent':
    "Le travailleur isolé avec enfants à charge dispose d'un crédit doublé, 24 mois complets ou 48 mois partiels, lorsque le patient est son enfant de 16 ans au plus.",
  'medical.education.temporary':
    'En Communauté française, un enseignant temporaire dispose probablement de 3 mois complets ou 6 mois partiels pour un même patient, au lieu de 12 et 24 : vérifiez le solde.',
  'medical.partial.full-time-required':
    "La réduction d'1/5 pour assistance médicale suppose normalement un temps plein ; plusieurs emplois comptent ensemble.",
  'medical.half.three-quarters':
    "L'assistance médicale à mi-temps suppose normalement un contrat d'au moins trois quarts d'un temps plein ; plusieurs emplois comptent ensemble.",
  'medical.certificate':
    "L'attestation du médecin du patient, avec la déclaration de disponibilité du travailleur, est jointe : sans elle, l'ONEM ne reçoit pas le dossier. Elle peut suivre après l'introduction.",
  'medical.refusal.under-10':
    "Avec moins de 10 travailleurs, l'accord de l'employeur est nécessaire : selon un texte publié pour le congé lui-même, selon un autre pour le mi-temps et l'1/5 seulement.",
  'medical.refusal.under-50':
    "Avec moins de 50 travailleurs, l'employeur peut refuser par écrit dès que le travailleur a obtenu 6 mois complets ou 12 mois partiels ; la demande indique que l'employeur est d'accord.",
  'medical.hospital.full-only':
    "Le congé pour un enfant mineur hospitalisé est une interruption complète ; les autres formes relèvent de l'assistance médicale ordinaire.",
  'medical.hospital.child-age': "L'enfant hospitalisé a moins de 18 ans le jour de l'hospitalisation.",
  'medical.hospital.duration':
    "Une demande pour un enfant hospitalisé dure exactement une semaine de sept jours calendrier. Elle peut être prolongée une fois d'une semaine, par une demande distincte.",
  'medical.hospital.timing':
    "Le congé pour un enfant hospitalisé se prend pendant le séjour ou directement après, jamais avant l'hospitalisation ; un seul jour d'hospitalisation suffit.",
  'medical.hospital.certificates':
    "La preuve de l'hospitalisation et l'attestation du médecin sont toutes deux jointes ; l'attestation mentionne le caractère imprévu lorsque l'avertissement a été donné moins de sept jours avant.",
  'medical.weeks.remainder':
    "Lorsqu'il reste moins d'un mois du crédit complet, ce solde peut être pris sans l'accord de l'employeur.",
  'medical.weeks.reply':
    "L'employeur qui refuse la prise par semaines le fait par écrit dans les deux jours ouvrables.",
  'medical.kinship.private':
    "Dans les secteurs privé et local, le patient est un membre du ménage, un parent jusqu'au deuxième degré ou un allié au premier degré.",
  'medical.kinship.other':
    "Dans les services fédéraux et régionaux et dans l'enseignement, le patient est un membre du ménage, ou un parent ou allié jusqu'au deuxième degré.",
  'medical.serious-illness':
    "Seul le médecin du patient juge si la maladie est grave ; ni l'employeur ni l'ONEM ne le font.",
  'medical.certificate.age':
    "En Communauté française, l'attestation est complétée au plus tôt un mois avant le début du congé.",
  'medical.seniority': "Aucune ancienneté n'est demandée.",
  'medical.postponement':
    "L'employeur peut reporter le début de sept jours au plus ; il en informe le travailleur dans les deux jours ouvrables qui suivent l'avertissement.",
  'medical.hospital.who':
    "Le congé pour un enfant hospitalisé revient d'abord au parent qui vit avec l'enfant ou au membre du ménage chargé de son éducation quotidienne ; s'ils ne peuvent pas le prendre, au parent qui ne vit pas avec lui, puis à la famille jusqu'au deuxième degré.",
  'medical.hospital.continue':
    'Si les soins durent plus longtemps, ils se poursuivent comme assistance médicale ordinaire, avec un avertissement distinct de sept jours ; ajoutée à la semaine ou aux semaines qui précèdent, cette période peut alors être inférieure à un mois.',
  'medical.hospital.trainee':
    "Les stagiaires de la fonction publique fédérale ne peuvent prendre l'assistance médicale que pour un enfant mineur hospitalisé.",
  'medical.hospital.extension-adjacent':
    "La deuxième semaine pour un enfant hospitalisé suit la première sans interruption, même si elle débute un jour non ouvrable : une première semaine qui se termine un samedi est suivie d'une deuxième qui débute le dimanche.",
};
