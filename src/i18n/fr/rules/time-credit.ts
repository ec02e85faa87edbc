import type { timeCreditRules } from '../../../domain/rules/time-credit/time-credit-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const timeCredit: RuleTexts<typeof timeCreditRules> = {
  'time-credit.forms': {
    message: "Le crédit-temps se prend en interruption complète, à mi-temps ou d'1/5, pas sous la forme « {regime} ».",
    fix: "Choisissez l'interruption complète, le mi-temps ou la réduction d'1/5, ou vérifiez le type d'interruption.",
  },
  'time-credit.motive.required': {
    message: "Le crédit-temps sans motif n'existe plus : « {motive} » n'indique aucun des motifs admis.",
    fix: 'Indiquez le motif : Soins à un enfant (child), Soins palliatifs (palliative), Membre de la famille gravement malade (illRelative), Enfant handicapé (disabledChild), Enfant mineur gravement malade (illMinorChild), Formation (training) ou Fin de carrière (endOfCareer).',
  },
  'time-credit.total.care': {
    message:
      '{taken} mois de crédit-temps déjà pris et {requested} mois demandés dépassent {maximum} mois calendrier, quelle que soit la forme.',
    fix: 'Demandez {left} mois au plus, ou vérifiez les mois déjà pris.',
  },
  'time-credit.total.training': {
    message:
      '{taken} mois de crédit-temps pour formation déjà pris et {requested} mois demandés dépassent {maximum} mois calendrier.',
    fix: 'Demandez {left} mois au plus, ou vérifiez les mois déjà pris.',
  },
  'time-credit.child.age': {
    message:
      "Le crédit-temps débute le {startDate} ; pour cet enfant, il peut débuter du {earliestStart} au {latestStart}, avant l'âge de {limit} ans.",
    fix: "Débutez entre le {earliestStart} et le {latestStart}, ou vérifiez la date de naissance et, pour un enfant adopté, celle de l'inscription. Précisez en commentaire si l'employeur a causé le report.",
  },
  'time-credit.child.foster': {
    message:
      "L'enfant est placé en accueil ; le crédit-temps pour prendre soin d'un enfant vaut pour un enfant né ou adopté.",
    fix: "Demandez un congé parental, ouvert aux parents d'accueil, ou corrigez le lien avec l'enfant.",
  },
  'time-credit.child.allowance-age': {
    message:
      "L'enfant a {age} ans au début du crédit-temps complet : pas d'allocation, qui exige un début avant {limit} ans.",
    fix: "Informez le travailleur ; le mi-temps et l'1/5 ouvrent l'allocation plus longtemps.",
  },
  'time-credit.child.allowance-48': {
    message:
      "Avec {taken} mois déjà pris et {requested} mois demandés, le travailleur dépasse les {maximum} mois d'allocation pour le motif enfant.",
    fix: "Informez le travailleur : l'allocation couvre encore {left} mois au plus.",
  },
  'time-credit.child.allowance-seniority': {
    message:
      "Le travailleur compte {found} mois d'ancienneté ; l'allocation pour le motif enfant en exige {minimum} avant l'avis écrit.",
    fix: "Informez le travailleur que l'ONEM ne paiera probablement pas d'allocation pour un avis donné avant le {earliestNotice}, ou vérifiez la date d'entrée.",
  },
  'time-credit.full.allowance-occupation': {
    message:
      "Le travailleur compte {found} mois d'occupation ; l'allocation du crédit-temps complet pour un enfant en exige {minimum} avec ce contrat.",
    fix: "Informez le travailleur que l'ONEM ne paiera probablement pas d'allocation pour un avis donné avant le {earliestNotice}, ou vérifiez l'ancienneté.",
  },
  'time-credit.sector-cct': {
    message:
      "Le crédit-temps « {regime} » pour le motif « {motive} » exige une CCT de secteur ou d'entreprise ; selon la ligne, il n'y en a pas.",
    fix: "Choisissez l'1/5, qui n'en exige pas, ou vérifiez si une CCT ouvre cette forme.",
  },
  'time-credit.min-block.full-half': {
    message:
      'Du {startDate} au {endDate}, la période est inférieure à {minimum} mois, le minimum du crédit-temps complet ou à mi-temps.',
    fix: 'Terminez le {earliestEnd} au plus tôt.',
  },
  'time-credit.min-block.one-fifth': {
    message:
      "Du {startDate} au {endDate}, la période est inférieure à {minimum} mois, le minimum du crédit-temps d'1/5.",
    fix: 'Terminez le {earliestEnd} au plus tôt.',
  },
  'time-credit.min-block.palliative': {
    message:
      'Le crédit-temps pour soins palliatifs dure {block} mois, prolongeable une fois pour le même patient ; cette demande va du {startDate} au {endDate}, avec {taken} mois déjà pris.',
    fix: 'Terminez le {blockEnd} et demandez la prolongation par une demande distincte, ou vérifiez les mois déjà pris.',
  },
  'time-credit.min-block.ill-relative': {
    message:
      "Du {startDate} au {endDate}, la période n'est pas de {minimum} à {maximum} mois, la durée d'une demande pour un proche gravement malade.",
    fix: 'Terminez entre le {earliestEnd} et le {latestEnd} ; une nouvelle demande peut suivre.',
  },
  'time-credit.half.three-quarters': {
    message:
      "Le mi-temps suppose au moins 3/4 d'un temps plein, soit {expected} : le contrat est de {found} sur {full}.",
    fix: "Choisissez l'interruption complète, ou corrigez le temps contractuel, à respecter depuis 12 mois avant l'avis.",
  },
  'time-credit.one-fifth.full-time': {
    message:
      "Le crédit-temps d'1/5 suppose un temps plein : le contrat est de {found}, il faut {expected} (temps plein {full}).",
    fix: "Choisissez l'interruption complète, ou corrigez le temps contractuel, à respecter depuis 12 mois avant l'avis.",
  },
  'time-credit.one-fifth.five-days': {
    message:
      "Le travailleur est occupé {found} {found:jour|jours} par semaine ; l'1/5 suppose {expected} jours. Depuis le {since}, un autre régime est admis si un accord en fixe les modalités.",
    fix: "Indiquez la CCT de secteur ou d'entreprise, ou l'accord écrit avec le travailleur, s'il existe.",
  },
  'time-credit.seniority': {
    message: "Le travailleur compte {found} mois d'ancienneté avant l'avis écrit ; le crédit-temps en exige {minimum}.",
    fix: "L'avis peut être donné à partir du {earliestNotice} ; sinon, vérifiez l'ancienneté. Si le crédit-temps suit directement un congé parental épuisé, indiquez-le.",
  },
  'time-credit.small-employer': {
    message:
      'Avec {headcount} {headcount:travailleur|travailleurs}, soit {maximum} au plus, le crédit-temps demande votre accord.',
    fix: "Indiquez « oui » sous « {agreement} » si vous êtes d'accord.",
  },
  'time-credit.motive-proof': {
    message:
      "Le crédit-temps pour le motif « {motive} » a débuté le {startDate} et aucune preuve du motif n'est jointe.",
    fix: "Joignez-la comme « Preuve du motif (motiveProof) », maintenant ou après l'introduction : elle est due au début du crédit-temps.",
  },
  'time-credit.eoc.forms': {
    message: "Le crédit-temps fin de carrière se prend à mi-temps ou d'1/5, pas sous la forme « {regime} ».",
    fix: "Choisissez le mi-temps ou la réduction d'1/5.",
  },
  'time-credit.eoc.min-block': {
    message:
      'Du {startDate} au {endDate}, la période est inférieure à {minimum} mois, le minimum de cette forme en fin de carrière.',
    fix: "Terminez le {earliestEnd} au plus tôt ; la période peut aller jusqu'à la pension.",
  },
  'time-credit.eoc.age-right': {
    message:
      "Selon le NISS, le travailleur a {age} ans le premier jour ; le crédit-temps fin de carrière s'ouvre à {minimum} ans.",
    fix: "Débutez après l'anniversaire qui ouvre le droit, ou choisissez un crédit-temps avec motif.",
  },
  'time-credit.eoc.no-50': {
    message:
      'Selon le NISS, le travailleur a {age} ans le premier jour. Les exceptions avant {minimum} ans (métier lourd, longue carrière) ont pris fin le {endedOn}.',
    fix: "Débutez après l'anniversaire qui ouvre le droit, ou choisissez un crédit-temps avec motif. Si l'avis a été donné avant le {endedOn}, demandez à l'ONEM si une exception vaut encore.",
  },
  'time-credit.eoc.age-allowance': {
    message:
      "Selon le NISS, le travailleur a {age} ans le premier jour : le congé est un droit, l'allocation s'ouvre à {minimum} ans.",
    fix: "Informez le travailleur, ou indiquez la CCT sectorielle si elle ouvre l'allocation plus tôt.",
  },
  'time-credit.eoc.age-allowance-55': {
    message:
      "Selon le NISS, le travailleur a {age} ans le premier jour, avec {found} ans de carrière : l'allocation anticipée en exige {expected}, ou un métier lourd ou du travail de nuit.",
    fix: "Vérifiez que le métier lourd ou les années de nuit ou d'équipes peuvent être prouvés ; sinon, informez le travailleur.",
  },
  'time-credit.eoc.career': {
    message:
      "La carrière compte {found} {found:an|ans} ; au {decidingDate}, jour de l'avis ou, s'il n'est pas daté, de l'introduction, il en faut {expected} comme salarié.",
    fix: 'Vérifiez les années de carrière. Le parcours applicable, hommes ou femmes, est lu dans le NISS.',
  },
  'time-credit.eoc.career-date': {
    message:
      "Une carrière de {found} ans suffit pour l'avis du {noticeDate}, mais pas pour le début le {startDate}, qui en exigerait {expected} ; les sources divergent sur la date à retenir.",
    fix: "Interrogez l'ONEM avant d'introduire, ou débutez dans l'année de l'avis.",
  },
  'time-credit.eoc.seniority': {
    message:
      "Le travailleur compte {found} mois d'ancienneté avant l'avis écrit ; le crédit-temps fin de carrière en exige {minimum}.",
    fix: "L'avis peut être donné à partir du {earliestNotice} ; sinon, vérifiez l'ancienneté.",
  },
  'time-credit.eoc.occupation': {
    message: 'Le contrat est de {found} sur {full} ; cette forme en fin de carrière exige au moins {expected}.',
    fix: "Choisissez une autre forme, ou corrigez le temps contractuel, à respecter depuis 24 mois avant l'avis.",
  },
};
