import type { timeCreditNotes } from '../../../domain/rules/time-credit/time-credit-notes.ts';
import type { timeCreditRules } from '../../../domain/rules/time-credit/time-credit-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const timeCredit: RuleStatements<typeof timeCreditRules, typeof timeCreditNotes> = {
  'time-credit.forms':
    "Le crédit-temps avec motif se prend en interruption complète, à mi-temps ou en réduction d'1/5 ; les semaines, les mois flexibles, l'1/3, l'1/4 et l'1/10 n'existent pas pour ce congé.",
  'time-credit.motive.required':
    "Le crédit-temps repose sur l'un des six motifs (enfant, soins palliatifs, proche gravement malade, enfant handicapé, enfant mineur gravement malade, formation reconnue) ou sur la fin de carrière. Le crédit-temps sans motif n'existe plus depuis le 1er avril 2017.",
  'time-credit.total.care':
    "Tous les crédits-temps avec motif durent ensemble 51 mois calendrier au plus sur la carrière. Les mois ne sont pas convertis : un mois d'1/5 compte autant qu'un mois d'interruption complète, et la formation est comprise dans les 51 mois.",
  'time-credit.total.training':
    'Le crédit-temps pour une formation reconnue dure 36 mois calendrier au plus sur la carrière, quelle que soit la forme ; ces mois sont compris dans les 51 mois de tous les motifs.',
  'time-credit.child.age':
    "Le crédit-temps pour un enfant débute avant son 8e anniversaire ; pour un enfant handicapé avant le 21e, pour un enfant mineur gravement malade avant le 18e ; pour un enfant adopté, au plus tôt à son inscription. Il peut se poursuivre après l'anniversaire.",
  'time-credit.child.foster':
    "Le crédit-temps pour prendre soin d'un enfant vaut pour un enfant né ou adopté ; depuis le 1er juillet 2025, les parents d'accueil ont le congé parental, pas ce crédit-temps.",
  'time-credit.child.allowance-age':
    "Depuis le 1er février 2023, le crédit-temps complet pour un enfant n'ouvre l'allocation que s'il débute avant le 5e anniversaire de l'enfant. Le droit à l'absence subsiste jusqu'au 8e, et le mi-temps et l'1/5 gardent leur allocation jusque-là.",
  'time-credit.child.allowance-48':
    "Depuis le 1er février 2023, l'allocation du crédit-temps pour un enfant est payée pendant 48 mois au plus, alors que le droit à l'absence est de 51 mois. Une page publiée indique 46 mois.",
  'time-credit.child.allowance-seniority':
    "Depuis le 1er juin 2023, l'allocation du crédit-temps pour un enfant exige 36 mois d'ancienneté avant l'avis écrit ; le droit à l'absence en exige 24.",
  'time-credit.full.allowance-occupation':
    "Depuis le 1er février 2023, l'allocation du crédit-temps complet pour un enfant exige 12 mois d'occupation à temps plein avant la demande, ou 24 mois si le travailleur est à temps partiel.",
  'time-credit.sector-cct':
    "Le crédit-temps complet ou à mi-temps pour un enfant, des soins palliatifs, un proche malade ou une formation n'existe que si une CCT de secteur ou d'entreprise l'ouvre ; l'1/5 n'en exige jamais.",
  'time-credit.min-block.full-half':
    "Le crédit-temps complet ou à mi-temps pour un enfant, un enfant handicapé ou gravement malade ou une formation dure au moins 3 mois, sauf s'il reste moins de crédit.",
  'time-credit.min-block.one-fifth':
    "Le crédit-temps d'1/5 pour un enfant, un enfant handicapé ou gravement malade ou une formation dure au moins 6 mois, sauf s'il reste moins de crédit.",
  'time-credit.min-block.palliative':
    "Le crédit-temps pour soins palliatifs dure 1 mois et peut être prolongé une fois d'1 mois pour le même patient, quelle que soit la forme.",
  'time-credit.min-block.ill-relative':
    'Le crédit-temps pour un membre du ménage ou de la famille gravement malade dure de 1 à 3 mois par demande, quelle que soit la forme ; les demandes peuvent se suivre.',
  'time-credit.half.three-quarters':
    "Le crédit-temps à mi-temps suppose un contrat d'au moins 3/4 d'un temps plein pendant les 12 mois qui précèdent l'avis écrit.",
  'time-credit.one-fifth.full-time':
    "Le crédit-temps d'1/5 est ouvert aux travailleurs occupés à temps plein pendant les 12 mois qui précèdent l'avis écrit.",
  'time-credit.one-fifth.five-days':
    "La réduction d'1/5 est d'un jour ou de deux demi-jours par semaine dans un régime d'au moins 5 jours. Depuis le 1er janvier 2026, un autre régime à temps plein est admis si une CCT de secteur ou d'entreprise, ou un accord écrit, en fixe les modalités.",
  'time-credit.seniority':
    "Le travailleur compte 24 mois d'ancienneté chez l'employeur avant l'avis écrit. Le crédit-temps qui suit directement un congé parental épuisé pour tous les enfants en est dispensé.",
  'time-credit.small-employer':
    'Un employeur de 10 travailleurs ou moins doit donner son accord au crédit-temps ; certaines sources disent moins de 10.',
  'time-credit.motive-proof':
    "La preuve du motif est remise à l'employeur au plus tard au début du crédit-temps, et jointe à la demande pour l'ONEM lorsqu'elle est obligatoire.",
  'time-credit.eoc.forms':
    "Le crédit-temps fin de carrière se prend à mi-temps ou en réduction d'1/5, jamais en interruption complète.",
  'time-credit.eoc.min-block':
    "Le crédit-temps fin de carrière dure au moins 3 mois à mi-temps et 6 mois en réduction d'1/5. Il n'y a pas de maximum : il peut aller jusqu'à la pension.",
  'time-credit.eoc.age-right':
    "Le travailleur a 55 ans ou plus le premier jour du crédit-temps fin de carrière. Des exceptions dès 50 ans ont existé pour les avis donnés jusqu'au 31 décembre 2025.",
  'time-credit.eoc.no-50':
    "Depuis le 1er janvier 2026, plus aucune réduction n'est possible dès 50 ans : les exceptions pour métier lourd ou pour 28 ans de carrière ont pris fin, et le droit s'ouvre à 55 ans.",
  'time-credit.eoc.age-allowance':
    "L'allocation de fin de carrière est payée à partir de 60 ans ; de 55 à 59 ans, le travailleur peut réduire ses prestations sans elle, sauf si une CCT sectorielle l'ouvre plus tôt.",
  'time-credit.eoc.age-allowance-55':
    "Du 1er janvier 2026 au 30 juin 2029, une CCT sectorielle peut ouvrir l'allocation dès 55 ans : après 35 ans de carrière, un métier lourd (5 des 10 ou 7 des 15 dernières années), 20 ans de travail en équipes ou de nuit, ou dans une restructuration reconnue.",
  'time-credit.eoc.career':
    "La carrière comme salarié compte 25 ans pour un avis donné jusqu'à fin 2025 ; pour un avis de 2026, 31 ans pour les hommes et 26 pour les femmes, puis un an de plus chaque année, jusqu'à 35 et 30 ans à partir de 2030.",
  'time-credit.eoc.career-date':
    "Lorsque l'avis est donné une année et que le crédit-temps débute une année suivante, la carrière suffit pour les deux années : les sources divergent sur la date à retenir, celle de l'avis ou celle du début.",
  'time-credit.eoc.seniority':
    "Le travailleur compte 24 mois d'ancienneté chez l'employeur avant l'avis écrit du crédit-temps fin de carrière.",
  'time-credit.eoc.occupation':
    "Pendant les 24 mois qui précèdent l'avis écrit, le travailleur était à temps plein pour une réduction d'1/5, ou occupé au moins à 3/4 temps pour un mi-temps.",
  'time-credit.remainder':
    "Lorsqu'il reste moins que le minimum sur le crédit (51 mois, 36 pour une formation), ce solde peut être pris tel quel.",
  'time-credit.max-request':
    'Une demande peut durer aussi longtemps que le crédit restant ; seules les demandes pour un proche gravement malade (3 mois) et pour soins palliatifs (1 mois et une prolongation) sont plus courtes.',
  'time-credit.full.any-regime':
    'Le crédit-temps complet est ouvert à tous les régimes de travail : un travailleur à temps partiel peut interrompre complètement.',
  'time-credit.after-leave':
    "Les congés thématiques sont neutralisés : les 12 mois avant l'avis, pendant lesquels l'occupation doit être suffisante, se comptent sans eux.",
  'time-credit.threshold':
    "Si plus de 5 % des travailleurs occupés au 30 juin de l'année précédente étaient absents en même temps, un mécanisme de priorité s'applique. Les travailleurs de 55 ans et plus en réduction d'1/5 sont exclus des deux comptes.",
  'time-credit.eoc.career-days':
    'Une année de carrière compte 312 jours travaillés ou assimilés ; 25 ans font donc 7 800 jours.',
  'time-credit.eoc.sector-lists':
    "Une ancienne page du service indique que les dérogations entre 55 et 60 ans ne peuvent pas être introduites en ligne. Depuis que l'introduction électronique est obligatoire, cela n'est vraisemblablement plus exact.",
};
