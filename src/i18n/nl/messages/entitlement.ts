import type { entitlement as english } from '../../en/messages/entitlement.ts';

export const entitlement: Readonly<Record<keyof typeof english, string>> = {
  'help.entitlement':
    'Zeggen wat er van een verlof overblijft, in welke periodes en vanaf wanneer, en of een wens mogelijk is',
  'entitlement.flag.type': 'soort onderbreking, code of benaming: parentalLeave, medicalAssistance, timeCredit …',
  'entitlement.flag.motive': 'motief, code of benaming, als het verlof er een heeft: child, training, endOfCareer …',
  'entitlement.flag.birthDate': 'geboortedatum van de werknemer, voor de eindeloopbaan',
  'entitlement.flag.sex': 'geslacht van de werknemer, voor de eindeloopbaan: female, male',
  'entitlement.flag.regime': 'gewenst regime; zonder duur wordt alleen dit getoond',
  'entitlement.flag.startDate': 'gewenste eerste dag; geeft de laatste dag van kennisgeving',
  'entitlement.flag.months': 'gewenste duur in maanden; vraagt --regime',
  'entitlement.flag.weeks': 'gewenste duur in weken; vraagt --regime',
  'entitlement.flag.noticeDate': 'datum van de schriftelijke kennisgeving (standaard: vandaag)',

  'entitlement.title': '{leave} · {sector}',
  'entitlement.titleWithMotive': '{leave} ({motive}) · {sector}',
  'entitlement.figures':
    'Cijfers op {date}. Wat al opgenomen is, is wat hier werd opgegeven; de echte telling is die van de RVA.',
  'entitlement.heading.credit': 'Krediet',
  'entitlement.heading.regimes': 'Per regime',
  'entitlement.heading.obstacles': 'Niet mogelijk zoals het nu is',
  'entitlement.heading.remarks': 'Goed om te weten',
  'entitlement.heading.notice': 'Schriftelijke kennisgeving',
  'entitlement.heading.wish': 'De wens',

  'entitlement.months': '{count} {count:maand|maanden}',
  'entitlement.weeks': '{count} {count:week|weken}',
  'entitlement.credit.parentalUnits':
    '{scope}: nog {left} van {total} eenheden, {taken} opgenomen (1 eenheid = 1 maand met 1/10).',
  'entitlement.credit.fullMonths':
    '{scope}: nog {left} van {total} volledige maanden, {taken} opgenomen (1 volledige maand = 2 maanden halftijds of 1/5).',
  'entitlement.credit.fullMonthsAndWeeks':
    '{scope}: nog {left} van {total} volledige maanden, {taken} opgenomen (1 volledige maand = 2 maanden halftijds of 1/5 = 4 weken).',
  'entitlement.credit.calendarMonths': '{scope}: nog {left} van {total} maanden, {taken} opgenomen.',
  'entitlement.credit.weeks': '{scope}: nog {left} van {total} weken.',
  'entitlement.conversion':
    '1 volledige maand = 4 weken = 2 maanden halftijds = 5 maanden met 1/5 = 10 maanden met 1/10; de vormen kunnen gecombineerd worden.',
  'entitlement.scope.child': 'Voor dit kind',
  'entitlement.scope.patient': 'Voor deze patiënt',
  'entitlement.scope.hospitalStay': 'Voor deze ziekenhuisopname',
  'entitlement.scope.person': 'Voor de verzorgde persoon',
  'entitlement.scope.career': 'Over de hele loopbaan',
  'entitlement.scope.motive': 'Voor alle motieven samen, in welke vorm ook',
  'entitlement.scope.training': 'Voor een opleiding, in welke vorm ook',
  'entitlement.scope.fullBreak': 'Volledige onderbreking',
  'entitlement.scope.partialBreak': 'Gedeeltelijke onderbreking, met welke breuk ook',

  'entitlement.column.regime': 'Regime',
  'entitlement.column.left': 'Over',
  'entitlement.column.block': 'Periodes',
  'entitlement.column.request': 'Per aanvraag',
  'entitlement.column.agreement': 'Akkoord',
  'entitlement.column.rest': 'Saldo',
  'entitlement.column.rules': 'Regels',
  'entitlement.untilPension': 'tot pensioen',
  'entitlement.block.whole': '{fits} × {block}',
  'entitlement.block.single': '{block}',
  'entitlement.block.from': 'vanaf {block}',
  'entitlement.block.range': '{minimum} tot {block}',
  'entitlement.lengths.none': 'geen',
  'entitlement.lengths.closed': 'niet open',
  'entitlement.lengths.list': '{list} {unit}',
  'entitlement.lengths.range': '{first} tot {last} {unit}',
  'entitlement.lengths.rest': '{amount} (saldo)',
  'entitlement.unit.months': '{count:maand|maanden}',
  'entitlement.unit.weeks': '{count:week|weken}',
  'entitlement.rule.agreement': 'akkoord: {rules}',
  'entitlement.rule.rest': 'saldo: {rules}',
  'entitlement.rule.status': 'niet nagegaan zonder --status: {rules}',
  'entitlement.rule.closed': 'gesloten: {rules}',

  'entitlement.remark.childLatestStart':
    'Het verlof begint ten laatste op {latestStart}, de dag voor het kind {age} wordt; het mag daarna doorlopen.',
  'entitlement.remark.childLatestStartTooSoon':
    'Het verlof begint ten laatste op {latestStart}, de dag voor het kind {age} wordt. Met de gewone termijn kan het pas op {earliestStart} beginnen: de werkgever moet een kortere termijn aanvaarden.',
  'entitlement.remark.childAgeUnknown':
    'Het verlof begint voor het kind {ordinary} wordt, of {disabled} als het een handicap heeft. Voeg --child-birth-date toe om de laatste dag te kennen.',
  'entitlement.remark.seniorityWindow':
    'De werknemer moet {required} van de {window} maanden voor de kennisgeving in dienst geweest zijn bij de werkgever. Voeg --hire-date of --seniority-months toe om dat na te gaan.',
  'entitlement.remark.seniorityEnough': 'Maanden bij de werkgever: {found}; er zijn er {required} nodig.',
  'entitlement.remark.seniorityFrom':
    'De kennisgeving kan vanaf {date}, na {required} maanden bij de werkgever (gerekend met één enkele overeenkomst).',
  'entitlement.remark.seniority':
    'De werknemer moet voor de kennisgeving {required} maanden bij de werkgever in dienst geweest zijn. Voeg --hire-date toe om dat na te gaan.',
  'entitlement.remark.followsParentalLeave':
    'De {required} maanden bij de werkgever worden niet gevraagd als het tijdskrediet onmiddellijk volgt op uitgeput ouderschapsverlof.',
  'entitlement.remark.fourthMonth':
    'Kind geboren of geadopteerd voor {firstBirth}: slechts {paid} volledige maanden, of het equivalent, geven recht op een uitkering; daarvan blijven er {left} over.',
  'entitlement.remark.remainderLater':
    'Na de hele volledige maanden blijft een saldo van {weeks} {weeks:week|weken} over, dat dan zonder akkoord kan worden opgenomen.',
  'entitlement.remark.remainderLaterHalf':
    'Na de hele periodes blijft een saldo over van {weeks} weken volledig, of {months} maand halftijds, dat dan zonder akkoord kan worden opgenomen.',
  'entitlement.remark.fullTimeForPartial':
    'De gedeeltelijke vormen zijn voor voltijdse werknemers; wie deeltijds werkt, kan volledig onderbreken.',
  'entitlement.remark.threeQuarters':
    'Halftijds kan vanaf een 3/4-tewerkstelling, de vermindering met 1/5 voor voltijdse werknemers.',
  'entitlement.remark.certificate': 'Het medisch attest gaat bij de aanvraag.',
  'entitlement.remark.singleParentDoubled':
    'Een alleenstaande werknemer met een ziek kind van ten hoogste {age} heeft {full} volledige of {partial} gedeeltelijke maanden (--single-parent en --child-birth-date).',
  'entitlement.remark.singleParentAgeUnknown':
    'Het krediet bedraagt {full} volledige maanden als het zieke kind ten hoogste {age} is. Voeg --child-birth-date toe.',
  'entitlement.remark.temporaryTeacher':
    'Eén gepubliceerde pagina geeft tijdelijke leerkrachten van de Franse Gemeenschap slechts {full} volledige of {partial} gedeeltelijke maanden.',
  'entitlement.remark.refusalBelow':
    'Een werkgever met minder dan {below} werknemers mag weigeren zodra {fullMonths} volledige of {partialMonths} gedeeltelijke maanden zijn opgenomen.',
  'entitlement.remark.hospitalCertificates':
    'Het bewijs van ziekenhuisopname en het medisch attest gaan bij de aanvraag.',
  'entitlement.remark.hospitalSecondWeek':
    'De tweede week is een afzonderlijke aanvraag en sluit zonder onderbreking op de eerste aan.',
  'entitlement.remark.palliativeCertificate':
    'Elke maand is een afzonderlijke aanvraag, met een nieuw attest van de arts van de patiënt.',
  'entitlement.remark.carerRecognition':
    'Het ziekenfonds erkent de mantelzorger met toekenning van sociale rechten; die erkenning geldt {months} maanden.',
  'entitlement.remark.carerReform':
    'Er is een hervorming aangekondigd (6 maanden per verzorgde persoon, verlof per week); ze is niet in werking, de cijfers hier zijn die van vandaag.',
  'entitlement.remark.motiveChildAgeUnknown':
    'Het tijdskrediet begint voor het kind {age} wordt. Voeg --child-birth-date toe om de laatste dag te kennen.',
  'entitlement.remark.allowanceChildMonths':
    'De uitkering voor een kind wordt ten hoogste {months} maanden betaald; daarvan blijven er {left} over. Het recht zelf loopt door.',
  'entitlement.remark.allowanceFullUntil':
    'Bij een volledige onderbreking is er alleen een uitkering als het verlof ten laatste op {latestStart} begint, de dag voor het kind {age} wordt.',
  'entitlement.remark.allowanceFullAge':
    'Bij een volledige onderbreking is er alleen een uitkering als het verlof begint voor het kind {age} wordt.',
  'entitlement.remark.allowanceSeniority': 'De uitkering vraagt {required} maanden bij de werkgever.',
  'entitlement.remark.sectorAgreement':
    'Volledig en halftijds vragen een cao van de sector of de onderneming; de vermindering met 1/5 niet.',
  'entitlement.remark.endOfCareerFrom': 'Het recht begint op {date}, als de werknemer {age} is.',
  'entitlement.remark.endOfCareerAge': 'Het recht begint op {age} jaar. Voeg --birth-date toe om de dag te kennen.',
  'entitlement.remark.endOfCareerAllowanceFrom': 'De uitkering begint op {date}, als de werknemer {age} is.',
  'entitlement.remark.endOfCareerAllowanceAge': 'De uitkering begint op {age} jaar.',
  'entitlement.remark.endOfCareerEarlyAllowance':
    'Met een sectorale cao begint de uitkering op {age} jaar na {years} jaar loopbaan als werknemer, een zwaar beroep of nachtarbeid.',
  'entitlement.remark.careerYearsNeeded': 'Een kennisgeving in {year} vraagt {years} jaar loopbaan als werknemer.',
  'entitlement.remark.careerYearsBySex':
    'Een kennisgeving in {year} vraagt {male} jaar loopbaan als werknemer van mannen, {female} van vrouwen.',
  'entitlement.remark.careerYearsNextYear':
    'Een begin in {year} vraagt {years} jaar loopbaan als de begindatum telt: de bronnen spreken elkaar tegen.',
  'entitlement.remark.publicAllowanceAge':
    'Of de uitkering voor {age} jaar begint, kon niet worden bevestigd: vraag het de RVA.',
  'entitlement.remark.authorityApproves': 'De overheid moet de onderbreking in het algemeen goedkeuren.',
  'entitlement.remark.thematicApart':
    'Ouderschapsverlof en de andere thematische verloven worden niet van deze kredieten afgetrokken.',

  'entitlement.finding.age': 'De werknemer is {age} op de eerste dag; het recht begint op {minimum} jaar.',
  'entitlement.finding.age.fix': 'Begin na die verjaardag; --birth-date en --start-date zijn beslissend.',
  'entitlement.finding.career':
    'De loopbaan telt {found} jaar; een kennisgeving op {decidingDate} vraagt er {expected} als werknemer.',
  'entitlement.finding.career.fix': 'Controleer --career-years; mannen en vrouwen hebben een ander traject (--sex).',

  'entitlement.notice.window':
    'Ten minste {minimum} en ten hoogste {maximum} maanden voor het begin; de werkgever kan een kortere termijn aanvaarden.',
  'entitlement.notice.months':
    'Ten minste {minimum} maanden voor het begin; de werkgever kan een kortere termijn aanvaarden.',
  'entitlement.notice.days':
    'Ten minste {minimum} dagen voor het begin; de werkgever kan een kortere termijn aanvaarden.',
  'entitlement.notice.hospital':
    'Ten minste {minimum} dagen voor het begin; geen termijn als de ziekenhuisopname onvoorzien was.',
  'entitlement.notice.week':
    'Het verlof begint in de week na die waarin het attest werd overhandigd, vroeger als de werkgever akkoord gaat.',
  'entitlement.notice.none':
    'Hier is geen termijn gepubliceerd: de kennisgeving komt voor het begin; vraag het de overheid.',
  'entitlement.notice.small':
    'Met {headcount} werknemers of minder is het {months} maanden: voeg --headcount toe om daarmee te rekenen.',
  'entitlement.notice.forNotice': 'Kennisgeving op {notice}: begin vanaf {earliest}.',
  'entitlement.notice.forNoticeWindow': 'Kennisgeving op {notice}: begin tussen {earliest} en {latest}.',
  'entitlement.notice.forStart': 'Begin op {start}: kennisgeving ten laatste op {latest}.',
  'entitlement.notice.forStartWindow': 'Begin op {start}: kennisgeving tussen {earliest} en {latest}.',
  'entitlement.notice.past': 'Die dag is voorbij: de werkgever zou een kortere termijn moeten aanvaarden.',

  'entitlement.wish.asked': '{regime}, {length}, van {start} tot {end}',
  'entitlement.wish.possible': 'Mogelijk volgens wat bekend is: het verlof zou op {end} eindigen.',
  'entitlement.wish.possibleAgreed':
    'Mogelijk volgens wat bekend is, als de werkgever akkoord gaat: het verlof zou op {end} eindigen.',
  'entitlement.wish.unchecked': 'Niet nagegaan, want niet opgegeven: {what}.',
  'entitlement.unchecked.childAge': 'de leeftijd van het kind',
  'entitlement.unchecked.workerAge': 'de leeftijd van de werknemer',
  'entitlement.unchecked.seniority': 'de maanden bij de werkgever',
  'entitlement.unchecked.career': 'de loopbaanjaren',
  'entitlement.unchecked.contract': 'de contractuele uren',
  'entitlement.unchecked.sectorAgreement': 'de sectorale cao',
  'entitlement.unchecked.headcount': 'het aantal werknemers',
  'entitlement.unchecked.status': 'het statuut van de werknemer',
  'entitlement.wish.notPossible': '{length}: dat is niet mogelijk.',
  'entitlement.wish.instead': 'Het dichtst erbij wat wel mogelijk is:',
  'entitlement.wish.alternative': '{length}, {regime}: zou op {end} eindigen',
  'entitlement.wish.alternativeAgreed': '{length}, {regime}: zou op {end} eindigen, als de werkgever akkoord gaat',
  'entitlement.wish.noAlternative': 'Vanaf die dag is niets anders mogelijk.',
  'entitlement.wish.notice': 'Beoordeeld met een kennisgeving op {date}.',

  'entitlement.ask.leaveType': 'Van welk verlof wilt u weten wat er overblijft?',
  'entitlement.ask.sector': 'In welke sector?',
  'entitlement.ask.motive': 'Om welk motief?',
  'entitlement.ask.anyTaken': 'Is er al een deel van opgenomen?',
  'entitlement.ask.taken': '{column}:',
  'entitlement.ask.fact': '{column} (facultatief):',
  'entitlement.ask.singleParent': 'Woont de werknemer alleen met het zieke kind?',
  'entitlement.ask.birthDate': 'Geboortedatum van de werknemer (facultatief):',
  'entitlement.ask.sex': 'Welke loopbaan wordt gevraagd?',
  'entitlement.ask.sex.female': 'die van een vrouw',
  'entitlement.ask.sex.male': 'die van een man',
  'entitlement.ask.sex.unknown': 'niet vermeld',
  'entitlement.ask.anyWish': 'Een wens nagaan?',
  'entitlement.ask.regime': 'In welk regime?',
  'entitlement.ask.startDate': 'Eerste dag (Enter: zo vroeg mogelijk met een kennisgeving vandaag):',
  'entitlement.ask.length': 'Hoe lang (7 maanden, 2 weken):',
  'entitlement.ask.badNumber': 'Een getal is nodig, bijvoorbeeld 2 of 1,5.',
  'entitlement.ask.badDate': 'Een datum is nodig, bijvoorbeeld 31/01/2027.',
  'entitlement.ask.badLength': 'Een duur is nodig, bijvoorbeeld 5 maanden of 2 weken.',
};
