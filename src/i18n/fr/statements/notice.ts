import type { noticeNotes } from '../../../domain/rules/notice/notice-notes.ts';
import type { noticeRules } from '../../../domain/rules/notice/notice-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const notice: RuleStatements<typeof noticeRules, typeof noticeNotes> = {
  'notice.written':
    "La demande indique la date de l'avertissement écrit du travailleur : lettre recommandée, écrit remis avec double signé pour réception, ou notification électronique si l'employeur l'a activée.",
  'notice.not-after-start':
    "L'avertissement écrit est antérieur au premier jour du congé. Il ne peut être donné le jour même que pour l'hospitalisation imprévue d'un enfant, ou pour des soins palliatifs dont l'employeur accepte le début immédiat.",
  'notice.not-in-future':
    "L'avertissement écrit a été donné au plus tard le jour de l'introduction : l'employeur le déclare.",
  'notice.parental.window':
    "Dans le secteur privé et les services locaux, le congé parental est annoncé au moins 2 et au plus 3 mois avant son début ; l'employeur peut accepter un délai plus court.",
  'notice.parental.federal':
    "Dans la fonction publique fédérale, le congé parental est annoncé 2 mois avant son début ; le service peut accepter un délai plus court, et il n'y a pas de maximum.",
  'notice.medical':
    'Le congé pour assistance médicale est annoncé 7 jours avant son début, sauf si les parties en conviennent autrement ou si un enfant a été hospitalisé de manière imprévue.',
  'notice.medical.hospital-emergency':
    "Un avertissement de moins de 7 jours pour un enfant hospitalisé précise si l'hospitalisation était imprévue ; si elle l'était, aucun délai ne s'applique et une attestation du médecin le prouve.",
  'notice.palliative':
    "Le congé pour soins palliatifs ne connaît pas de délai d'avertissement : il débute le lundi de la semaine qui suit la remise de l'attestation, ou plus tôt si l'employeur est d'accord.",
  'notice.carer':
    "Le congé pour aidants proches est annoncé 7 jours avant son début ; l'employeur peut accepter un délai plus court.",
  'notice.time-credit':
    "Le crédit-temps est annoncé 3 mois avant son début si l'employeur occupe plus de 20 travailleurs, 6 mois s'il en occupe 20 ou moins, en nombre de personnes au 30 juin de l'année qui précède l'avis. Un autre délai peut être convenu par écrit.",
  'notice.time-credit.after-palliative':
    "Le crédit-temps pour soins palliatifs qui suit directement un congé pour soins palliatifs épuisé est annoncé 2 semaines avant son début, quelle que soit la taille de l'employeur. Une ligne est réputée suivre ce congé lorsqu'elle indique la demande qu'elle prolonge.",
  'notice.career-break.federal':
    'Les agents statutaires fédéraux annoncent une interruption de carrière 2 mois avant son début ; une page archivée demande 3 mois pour une interruption complète. Le service peut accepter un délai plus court.',
  'notice.content':
    "L'avertissement indique le congé, la forme, le premier et le dernier jour ; pour le crédit-temps, il comprend aussi l'attestation Break@work du crédit restant.",
  'notice.plausible':
    "L'avertissement écrit est donné au plus un an avant le premier jour du congé ; une date plus ancienne est en général une faute de frappe dans l'année. Aucune source ne fixe une telle limite.",
};
