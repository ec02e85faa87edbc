import type { parentalRules } from '../../../domain/rules/parental/parental-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const parental: RuleTexts<typeof parentalRules> = {
  'parental.forms': {
    message:
      'Le congé parental qui débute le {startDate} ne peut pas être pris sous le régime « {regime} » : il se prend en interruption complète, à mi-temps ou à 1/5 et, depuis le {since}, à 1/10 ou sous les formes flexibles.',
    fix: "Choisissez l'interruption complète, le mi-temps, 1/5 ou 1/10, ou vérifiez le type d'interruption et la date de début.",
  },
  'parental.full.min-block': {
    message:
      'Le congé du {startDate} au {endDate} dure {found} mois ; le congé parental complet se prend par {block} mois ou un multiple.',
    fix: "Faites finir le congé le {shorterEnd} ({shorter} mois) ou le {longerEnd} ({longer} mois). Pour des semaines isolées, choisissez le régime complet avec flexibilisation, moyennant l'accord de l'employeur.",
  },
  'parental.full-flex.block': {
    message:
      'Le congé dure {days} {days:jour|jours} ; le congé parental complet avec flexibilisation se prend par semaines entières de 7 jours.',
    fix: 'Faites finir le congé le {shorterEnd} ({shorter} {shorter:semaine|semaines}) ou le {longerEnd} ({longer} {longer:semaine|semaines}).',
  },
  'parental.full-flex.window': {
    message:
      'Le congé finit le {endDate} ; les semaines demandées dans un même avertissement tombent dans une période de {months} mois, ici au plus tard le {latestEnd}.',
    fix: 'Faites finir le congé le {latestEnd} au plus tard ; les semaines suivantes demandent un nouvel avertissement.',
  },
  'parental.half.min-block': {
    message:
      'Le congé du {startDate} au {endDate} dure {found} mois ; le congé parental à mi-temps se prend par {block} mois ou un multiple.',
    fix: "Faites finir le congé le {shorterEnd} ({shorter} mois) ou le {longerEnd} ({longer} mois). Pour des mois isolés, choisissez le régime mi-temps avec flexibilisation, moyennant l'accord de l'employeur.",
  },
  'parental.half-flex.block': {
    message:
      'Le congé du {startDate} au {endDate} dure {found} mois ; le congé parental à mi-temps avec flexibilisation se prend par mois entiers.',
    fix: 'Faites finir le congé le {shorterEnd} ({shorter} mois) ou le {longerEnd} ({longer} mois).',
  },
  'parental.one-fifth.min-block': {
    message:
      "Le congé du {startDate} au {endDate} dure {found} mois ; en réduction d'1/5, il se prend par {block} mois ou un multiple.",
    fix: 'Faites finir le congé le {shorterEnd} ({shorter} mois) ou le {longerEnd} ({longer} mois).',
  },
  'parental.one-tenth.min-block': {
    message:
      "Le congé du {startDate} au {endDate} dure {found} mois ; en réduction d'1/10, il se prend par {block} mois ou un multiple.",
    fix: 'Faites finir le congé le {shorterEnd} ({shorter} mois) ou le {longerEnd} ({longer} mois).',
  },
  'parental.total': {
    message:
      "Cette demande équivaut à {requested} mois d'interruption complète ; avec {used} mois déjà pris pour cet enfant, elle dépasse les {capital} mois autorisés.",
    fix: "Raccourcissez le congé : le solde équivaut à {left} mois d'interruption complète (1 mois complet = 4 semaines = 2 mois à mi-temps = 5 mois à 1/5 = 10 mois à 1/10).",
  },
  'parental.partial.full-time-required': {
    message:
      'Le temps contractuel avant le congé est de {found} par semaine ; le congé parental à mi-temps, à 1/5 ou à 1/10 exige un temps plein, soit {full}.',
    fix: 'Demandez une interruption complète, ouverte aux temps partiels. Si le travailleur atteint un temps plein chez plusieurs employeurs, indiquez-le.',
  },
  'parental.half.flemish-contractual': {
    message:
      "Le temps contractuel avant le congé est de {found} sur {full} par semaine ; seul le personnel contractuel du gouvernement flamand peut passer à mi-temps à partir d'un temps partiel, de 75 % au moins.",
    fix: 'Vérifiez que le travailleur est sous contrat avec le gouvernement flamand lui-même ; sinon, demandez une interruption complète.',
  },
  'parental.flex.agreement': {
    message:
      "Le régime « {regime} » exige l'accord de l'employeur ; cette demande n'en mentionne pas, ou mentionne un refus.",
    fix: "Indiquez « oui » comme accord de l'employeur une fois cet accord donné, sur le principe et sur la répartition des jours. Sans accord, choisissez le régime « {ordinary} » jusqu'au {ordinaryEnd} ({ordinaryMonths} mois) : c'est un droit.",
  },
  'parental.one-tenth.agreement': {
    message:
      "Le congé parental à 1/10 exige l'accord de l'employeur ; cette demande n'en mentionne pas, ou mentionne un refus.",
    fix: "Indiquez « oui » comme accord de l'employeur une fois cet accord donné, sur le principe et sur la répartition de la réduction. Sans accord, choisissez une interruption complète, un mi-temps ou 1/5, qui sont des droits.",
  },
  'parental.one-tenth.education': {
    message:
      "L'ouverture du régime « {regime} » dans l'enseignement flamand dépend des règles de la Communauté flamande.",
    fix: "Vérifiez la circulaire en vigueur de la Communauté sur le congé parental avant d'introduire la demande.",
  },
  'parental.child-age': {
    message:
      "Le congé débute le {startDate} ; pour un enfant né le {birthDate}, il peut débuter de ce jour au {latestStart}, avant l'âge de {age} ans.",
    fix: "Vérifiez les deux dates. La limite est de 21 ans pour un enfant handicapé : indiquez-le. Si l'employeur a reporté le congé, un début plus tardif est possible : introduisez la demande avec la preuve, hors de ce fichier.",
  },
  'parental.adoption-start': {
    message: "Le congé débute le {startDate}, avant l'inscription de l'enfant dans le ménage, le {registrationDate}.",
    fix: "Faites débuter le congé le {registrationDate} au plus tôt, ou corrigez la date d'inscription.",
  },
  'parental.foster': {
    message:
      "Congé parental d'un parent d'accueil : {column} : {found} ; la date doit être le {expected} ou plus tard.",
    fix: "Le placement est prévu pour six mois au moins, a commencé au début du congé et dure aussi longtemps que lui ; l'avertissement est possible à partir de juillet 2025. Corrigez les dates ou gardez la décision de placement à disposition ; hors du secteur privé et local, vérifiez aussi les règles du service.",
  },
  'parental.document': {
    message:
      "Le congé a débuté le {startDate} et aucune preuve n'est jointe de l'adoption, du placement familial ou du handicap sur lesquels il repose.",
    fix: "Vérifiez que vous disposez de la preuve (inscription de l'enfant, décision du service de placement, reconnaissance du handicap) et joignez-la comme « Preuve de parenté » (kinshipProof), maintenant ou après l'introduction.",
  },
  'parental.seniority': {
    message:
      "Le travailleur compte {found} mois d'occupation dans les {window} mois qui précèdent l'avertissement ; il en faut {required}.",
    fix: "Un nouvel avertissement peut être donné à partir du {earliestNotice}, lorsque les {required} mois sont atteints. Le travail intérimaire dans l'entreprise compte : indiquez les mois d'ancienneté qui le comprennent.",
  },
  'parental.allowance.fourth-month': {
    message:
      "Pour un enfant né ou adopté avant le {firstBirth} (ici le {birthDate}), l'ONEM paie {paid} mois d'interruption complète ou leur équivalent ; avec cette demande, on atteint {total} mois.",
    fix: 'Le congé est valable ; informez le travailleur que la partie au-delà de {paid} mois ne donne pas droit à une allocation.',
  },
};
