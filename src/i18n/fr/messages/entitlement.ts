import type { entitlement as english } from '../../en/messages/entitlement.ts';

export const entitlement: Readonly<Record<keyof typeof english, string>> = {
  'help.entitlement':
    "Dire ce qui reste d'un congé, par quelles durées et à partir de quand, et si un souhait est possible",
  'entitlement.flag.type': "type d'interruption, code ou libellé : parentalLeave, medicalAssistance, timeCredit …",
  'entitlement.flag.motive': 'motif, code ou libellé, là où le congé en a un : child, training, endOfCareer …',
  'entitlement.flag.birthDate': 'date de naissance du travailleur, pour la fin de carrière',
  'entitlement.flag.sex': 'sexe du travailleur, pour la fin de carrière : female, male',
  'entitlement.flag.regime': 'régime souhaité ; sans durée, seul celui-ci est montré',
  'entitlement.flag.startDate': "premier jour souhaité ; donne la dernière date d'avis",
  'entitlement.flag.months': 'durée souhaitée en mois ; demande --regime',
  'entitlement.flag.weeks': 'durée souhaitée en semaines ; demande --regime',
  'entitlement.flag.noticeDate': "date de l'avis écrit (par défaut : aujourd'hui)",

  'entitlement.title': '{leave} · {sector}',
  'entitlement.titleWithMotive': '{leave} ({motive}) · {sector}',
  'entitlement.figures':
    "Chiffres au {date}. Ce qui est déjà pris est ce qui a été indiqué ici ; le compte réel est celui de l'ONEM.",
  'entitlement.heading.credit': 'Crédit',
  'entitlement.heading.regimes': 'Par régime',
  'entitlement.heading.obstacles': "Pas possible en l'état",
  'entitlement.heading.remarks': 'À savoir',
  'entitlement.heading.notice': 'Avertissement écrit',
  'entitlement.heading.wish': 'Le souhait',

  'entitlement.months': '{count} mois',
  'entitlement.weeks': '{count} {count:semaine|semaines}',
  'entitlement.credit.parentalUnits':
    '{scope} : il reste {left} {left:unité|unités} sur {total}, {taken} {taken:prise|prises} (1 unité = 1 mois à 1/10).',
  'entitlement.credit.fullMonths':
    '{scope} : il reste {left} mois {left:complet|complets} sur {total}, {taken} pris (1 mois complet = 2 mois à mi-temps ou 1/5).',
  'entitlement.credit.fullMonthsAndWeeks':
    '{scope} : il reste {left} mois {left:complet|complets} sur {total}, {taken} pris (1 mois complet = 2 mois à mi-temps ou 1/5 = 4 semaines).',
  'entitlement.credit.calendarMonths': '{scope} : il reste {left} mois sur {total}, {taken} pris.',
  'entitlement.credit.weeks': '{scope} : il reste {left} {left:semaine|semaines} sur {total}.',
  'entitlement.conversion':
    '1 mois complet = 4 semaines = 2 mois à mi-temps = 5 mois à 1/5 = 10 mois à 1/10 ; les formes peuvent se combiner.',
  'entitlement.scope.child': 'Pour cet enfant',
  'entitlement.scope.patient': 'Pour ce patient',
  'entitlement.scope.hospitalStay': 'Pour cette hospitalisation',
  'entitlement.scope.person': 'Pour la personne aidée',
  'entitlement.scope.career': 'Sur toute la carrière',
  'entitlement.scope.motive': 'Pour tous les motifs ensemble, quelle que soit la forme',
  'entitlement.scope.training': 'Pour une formation, quelle que soit la forme',
  'entitlement.scope.fullBreak': 'Interruption complète',
  'entitlement.scope.partialBreak': 'Interruption partielle, quelle que soit la fraction',

  'entitlement.column.regime': 'Régime',
  'entitlement.column.left': 'Reste',
  'entitlement.column.block': 'Blocs',
  'entitlement.column.request': 'Par demande',
  'entitlement.column.agreement': 'Accord',
  'entitlement.column.rest': 'Solde',
  'entitlement.column.rules': 'Règles',
  'entitlement.untilPension': 'à la pension',
  'entitlement.block.whole': '{fits} × {block}',
  'entitlement.block.single': '{block}',
  'entitlement.block.from': 'dès {block}',
  'entitlement.block.range': '{minimum} à {block}',
  'entitlement.lengths.none': 'aucune',
  'entitlement.lengths.closed': 'pas ouvert',
  'entitlement.lengths.list': '{list} {unit}',
  'entitlement.lengths.range': '{first} à {last} {unit}',
  'entitlement.lengths.rest': '{amount} (solde)',
  'entitlement.unit.months': '{count:mois|mois}',
  'entitlement.unit.weeks': '{count:semaine|semaines}',
  'entitlement.rule.agreement': 'accord : {rules}',
  'entitlement.rule.rest': 'solde : {rules}',
  'entitlement.rule.status': 'non vérifié sans --status : {rules}',
  'entitlement.rule.closed': 'fermé : {rules}',

  'entitlement.remark.childLatestStart':
    "Le congé commence au plus tard le {latestStart}, la veille des {age} ans de l'enfant ; il peut continuer après.",
  'entitlement.remark.childLatestStartTooSoon':
    "Le congé commence au plus tard le {latestStart}, la veille des {age} ans de l'enfant. Avec le délai normal, il ne peut commencer que le {earliestStart} : l'employeur doit accepter un délai plus court.",
  'entitlement.remark.childAgeUnknown':
    "Le congé commence avant les {ordinary} ans de l'enfant, {disabled} ans s'il a un handicap. Ajoutez --child-birth-date pour connaître le dernier jour.",
  'entitlement.remark.seniorityWindow':
    "Le travailleur doit avoir été lié à l'employeur pendant {required} des {window} mois qui précèdent l'avis. Ajoutez --hire-date ou --seniority-months pour le vérifier.",
  'entitlement.remark.seniorityEnough': "Mois chez l'employeur : {found} ; il en faut {required}.",
  'entitlement.remark.seniorityFrom':
    "L'avis peut être donné à partir du {date}, après {required} mois chez l'employeur (calculé sur un seul contrat).",
  'entitlement.remark.seniority':
    "Le travailleur doit avoir été occupé {required} mois chez l'employeur avant l'avis. Ajoutez --hire-date pour le vérifier.",
  'entitlement.remark.followsParentalLeave':
    "Les {required} mois chez l'employeur ne sont pas exigés quand le crédit-temps suit directement un congé parental épuisé.",
  'entitlement.remark.fourthMonth':
    "Enfant né ou adopté avant le {firstBirth} : seuls {paid} mois complets, ou l'équivalent, donnent droit à l'allocation ; il en reste {left}.",
  'entitlement.remark.remainderLater':
    'Les mois complets entiers laissent un solde de {weeks} {weeks:semaine|semaines}, qui pourra se prendre sans accord.',
  'entitlement.remark.remainderLaterHalf':
    'Les durées entières laissent un solde de {weeks} semaines complètes, ou de {months} mois à mi-temps, qui pourra se prendre sans accord.',
  'entitlement.remark.fullTimeForPartial':
    'Les formes partielles sont réservées aux temps pleins ; un temps partiel peut interrompre complètement.',
  'entitlement.remark.threeQuarters':
    "Le mi-temps est ouvert à partir d'un 3/4 temps, la réduction d'1/5 aux temps pleins.",
  'entitlement.remark.certificate': "L'attestation du médecin accompagne la demande.",
  'entitlement.remark.singleParentDoubled':
    "Un travailleur isolé dont l'enfant malade a {age} ans au plus a {full} mois complets ou {partial} mois partiels (--single-parent et --child-birth-date).",
  'entitlement.remark.singleParentAgeUnknown':
    "Le crédit est de {full} mois complets si l'enfant malade a {age} ans au plus. Ajoutez --child-birth-date.",
  'entitlement.remark.temporaryTeacher':
    'Une page publiée ne donne aux enseignants temporaires de la Communauté française que {full} mois complets ou {partial} mois partiels.',
  'entitlement.remark.refusalBelow':
    'Un employeur de moins de {below} travailleurs peut refuser une fois {fullMonths} mois complets ou {partialMonths} mois partiels pris.',
  'entitlement.remark.hospitalCertificates':
    "La preuve d'hospitalisation et l'attestation du médecin accompagnent la demande.",
  'entitlement.remark.hospitalSecondWeek':
    "La deuxième semaine fait l'objet d'une demande à part et suit la première sans interruption.",
  'entitlement.remark.palliativeCertificate':
    "Chaque mois fait l'objet d'une demande à part, avec une nouvelle attestation du médecin du patient.",
  'entitlement.remark.carerRecognition':
    "La mutualité reconnaît l'aidant proche avec octroi de droits sociaux ; cette reconnaissance vaut {months} mois.",
  'entitlement.remark.carerReform':
    "Une réforme est annoncée (6 mois par personne aidée, congé par semaines) ; elle n'est pas en vigueur, les chiffres d'ici sont ceux d'aujourd'hui.",
  'entitlement.remark.motiveChildAgeUnknown':
    "Le crédit-temps commence avant les {age} ans de l'enfant. Ajoutez --child-birth-date pour connaître le dernier jour.",
  'entitlement.remark.allowanceChildMonths':
    "L'allocation pour un enfant est payée {months} mois au plus ; il en reste {left}. Le droit lui-même continue.",
  'entitlement.remark.allowanceFullUntil':
    "À temps complet, l'allocation n'est due que si le congé commence au plus tard le {latestStart}, la veille des {age} ans de l'enfant.",
  'entitlement.remark.allowanceFullAge':
    "À temps complet, l'allocation n'est due que si le congé commence avant les {age} ans de l'enfant.",
  'entitlement.remark.allowanceSeniority': "L'allocation demande {required} mois chez l'employeur.",
  'entitlement.remark.sectorAgreement':
    "L'interruption complète et le mi-temps demandent une CCT du secteur ou de l'entreprise ; la réduction d'1/5 non.",
  'entitlement.remark.endOfCareerFrom': 'Le droit commence le {date}, aux {age} ans du travailleur.',
  'entitlement.remark.endOfCareerAge': 'Le droit commence à {age} ans. Ajoutez --birth-date pour connaître le jour.',
  'entitlement.remark.endOfCareerAllowanceFrom': "L'allocation commence le {date}, aux {age} ans du travailleur.",
  'entitlement.remark.endOfCareerAllowanceAge': "L'allocation commence à {age} ans.",
  'entitlement.remark.endOfCareerEarlyAllowance':
    "Avec une CCT du secteur, l'allocation commence à {age} ans après {years} ans de carrière comme salarié, un métier lourd ou du travail de nuit.",
  'entitlement.remark.careerYearsNeeded': 'Un avis donné en {year} demande {years} ans de carrière comme salarié.',
  'entitlement.remark.careerYearsBySex':
    'Un avis donné en {year} demande {male} ans de carrière comme salarié aux hommes, {female} aux femmes.',
  'entitlement.remark.careerYearsNextYear':
    'Un début en {year} demande {years} ans de carrière si la date de début est décisive : les sources divergent.',
  'entitlement.remark.publicAllowanceAge':
    "Que l'allocation commence avant {age} ans n'a pas pu être confirmé : demandez à l'ONEM.",
  'entitlement.remark.authorityApproves': "L'autorité doit en général approuver l'interruption.",
  'entitlement.remark.thematicApart':
    'Le congé parental et les autres congés thématiques ne sont pas déduits de ces crédits.',

  'entitlement.finding.age': 'Le travailleur a {age} ans le premier jour ; le droit commence à {minimum} ans.',
  'entitlement.finding.age.fix': 'Commencez après cet anniversaire ; --birth-date et --start-date sont décisifs.',
  'entitlement.finding.career':
    'La carrière compte {found} ans ; un avis donné le {decidingDate} en exige {expected} comme salarié.',
  'entitlement.finding.career.fix':
    'Vérifiez --career-years ; les hommes et les femmes ont des parcours différents (--sex).',

  'entitlement.notice.window':
    "Au moins {minimum} et au plus {maximum} mois avant le début ; l'employeur peut accepter un délai plus court.",
  'entitlement.notice.months':
    "Au moins {minimum} mois avant le début ; l'employeur peut accepter un délai plus court.",
  'entitlement.notice.days': "Au moins {minimum} jours avant le début ; l'employeur peut accepter un délai plus court.",
  'entitlement.notice.hospital':
    "Au moins {minimum} jours avant le début ; aucun délai si l'hospitalisation était imprévue.",
  'entitlement.notice.week':
    "Le congé commence la semaine qui suit la remise de l'attestation, plus tôt si l'employeur est d'accord.",
  'entitlement.notice.none':
    "Aucun délai n'est publié ici : l'avis est donné avant le début ; renseignez-vous auprès de l'autorité.",
  'entitlement.notice.small':
    'Avec {headcount} travailleurs au plus, il est de {months} mois : ajoutez --headcount pour en tenir compte.',
  'entitlement.notice.forNotice': 'Avis donné le {notice} : début à partir du {earliest}.',
  'entitlement.notice.forNoticeWindow': 'Avis donné le {notice} : début entre le {earliest} et le {latest}.',
  'entitlement.notice.forStart': 'Début le {start} : avis au plus tard le {latest}.',
  'entitlement.notice.forStartWindow': 'Début le {start} : avis entre le {earliest} et le {latest}.',
  'entitlement.notice.past': "Ce jour est passé : l'employeur devrait accepter un délai plus court.",

  'entitlement.wish.asked': '{regime}, {length}, du {start} au {end}',
  'entitlement.wish.possible': "Possible d'après ce qui est connu : le congé se terminerait le {end}.",
  'entitlement.wish.possibleAgreed':
    "Possible d'après ce qui est connu, si l'employeur est d'accord : le congé se terminerait le {end}.",
  'entitlement.wish.unchecked': "Non vérifié, faute d'indication : {what}.",
  'entitlement.unchecked.childAge': "l'âge de l'enfant",
  'entitlement.unchecked.workerAge': "l'âge du travailleur",
  'entitlement.unchecked.seniority': "les mois chez l'employeur",
  'entitlement.unchecked.career': 'les années de carrière',
  'entitlement.unchecked.contract': "l'horaire du contrat",
  'entitlement.unchecked.sectorAgreement': 'la CCT du secteur',
  'entitlement.unchecked.headcount': 'le nombre de travailleurs',
  'entitlement.unchecked.status': 'le statut du travailleur',
  'entitlement.wish.notPossible': "{length} : ce n'est pas possible.",
  'entitlement.wish.instead': 'Le plus proche qui est possible :',
  'entitlement.wish.alternative': '{length}, {regime} : se terminerait le {end}',
  'entitlement.wish.alternativeAgreed': "{length}, {regime} : se terminerait le {end}, si l'employeur est d'accord",
  'entitlement.wish.noAlternative': "Rien d'autre n'est possible à partir de ce jour.",
  'entitlement.wish.notice': 'Jugé avec un avis donné le {date}.',

  'entitlement.ask.leaveType': 'Que reste-t-il de quel congé ?',
  'entitlement.ask.sector': 'Dans quel secteur ?',
  'entitlement.ask.motive': 'Pour quel motif ?',
  'entitlement.ask.anyTaken': 'Une partie a-t-elle déjà été prise ?',
  'entitlement.ask.taken': '{column} :',
  'entitlement.ask.fact': '{column} (facultatif) :',
  'entitlement.ask.singleParent': "Le travailleur vit-il seul avec l'enfant malade ?",
  'entitlement.ask.birthDate': 'Date de naissance du travailleur (facultatif) :',
  'entitlement.ask.sex': 'Quelle carrière est demandée ?',
  'entitlement.ask.sex.female': "celle d'une femme",
  'entitlement.ask.sex.male': "celle d'un homme",
  'entitlement.ask.sex.unknown': 'pas indiqué',
  'entitlement.ask.anyWish': 'Vérifier un souhait ?',
  'entitlement.ask.regime': 'Dans quel régime ?',
  'entitlement.ask.startDate': "Premier jour (Entrée : au plus tôt avec un avis aujourd'hui) :",
  'entitlement.ask.length': 'Quelle durée (7 mois, 2 semaines) :',
  'entitlement.ask.badNumber': 'Un nombre est nécessaire, par exemple 2 ou 1,5.',
  'entitlement.ask.badDate': 'Une date est nécessaire, par exemple 31/01/2027.',
  'entitlement.ask.badLength': 'Une durée est nécessaire, par exemple 5 mois ou 2 semaines.',
};
