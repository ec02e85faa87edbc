import type { entitlement as english } from '../../en/messages/entitlement.ts';

export const entitlement: Readonly<Record<keyof typeof english, string>> = {
  'help.entitlement':
    'Sagen, was von einem Urlaub übrig ist, in welchen Abschnitten und ab wann, und ob ein Wunsch möglich ist',
  'entitlement.flag.type':
    'Art der Unterbrechung, Code oder Bezeichnung: parentalLeave, medicalAssistance, timeCredit …',
  'entitlement.flag.motive':
    'Begründung, Code oder Bezeichnung, wo der Urlaub eine hat: child, training, endOfCareer …',
  'entitlement.flag.birthDate': 'Geburtsdatum des Arbeitnehmers, für das Laufbahnende',
  'entitlement.flag.sex': 'Geschlecht des Arbeitnehmers, für das Laufbahnende: female, male',
  'entitlement.flag.regime': 'gewünschte Regelung; ohne Dauer wird nur sie gezeigt',
  'entitlement.flag.startDate': 'gewünschter erster Tag; ergibt die späteste Benachrichtigung',
  'entitlement.flag.months': 'gewünschte Dauer in Monaten; verlangt --regime',
  'entitlement.flag.weeks': 'gewünschte Dauer in Wochen; verlangt --regime',
  'entitlement.flag.noticeDate': 'Datum der schriftlichen Benachrichtigung (sonst: heute)',

  'entitlement.title': '{leave} · {sector}',
  'entitlement.titleWithMotive': '{leave} ({motive}) · {sector}',
  'entitlement.figures':
    'Zahlen vom {date}. Was schon genommen wurde, ist hier angegeben worden; die wirkliche Zählung führt das LfA.',
  'entitlement.heading.credit': 'Guthaben',
  'entitlement.heading.regimes': 'Nach Regelung',
  'entitlement.heading.obstacles': 'So nicht möglich',
  'entitlement.heading.remarks': 'Gut zu wissen',
  'entitlement.heading.notice': 'Schriftliche Benachrichtigung',
  'entitlement.heading.wish': 'Der Wunsch',

  'entitlement.months': '{count} {count:Monat|Monate}',
  'entitlement.weeks': '{count} {count:Woche|Wochen}',
  'entitlement.credit.parentalUnits':
    '{scope}: noch {left} von {total} Einheiten, {taken} genommen (1 Einheit = 1 Monat zu 1/10).',
  'entitlement.credit.fullMonths':
    '{scope}: noch {left} von {total} vollen Monaten, {taken} genommen (1 voller Monat = 2 Monate Halbzeit oder 1/5).',
  'entitlement.credit.fullMonthsAndWeeks':
    '{scope}: noch {left} von {total} vollen Monaten, {taken} genommen (1 voller Monat = 2 Monate Halbzeit oder 1/5 = 4 Wochen).',
  'entitlement.credit.calendarMonths': '{scope}: noch {left} von {total} Monaten, {taken} genommen.',
  'entitlement.credit.weeks': '{scope}: noch {left} von {total} Wochen.',
  'entitlement.conversion':
    '1 voller Monat = 4 Wochen = 2 Monate Halbzeit = 5 Monate zu 1/5 = 10 Monate zu 1/10; die Regelungen lassen sich verbinden.',
  'entitlement.scope.child': 'Für dieses Kind',
  'entitlement.scope.patient': 'Für diesen Patienten',
  'entitlement.scope.hospitalStay': 'Für diesen Krankenhausaufenthalt',
  'entitlement.scope.person': 'Für die gepflegte Person',
  'entitlement.scope.career': 'Über die ganze Laufbahn',
  'entitlement.scope.motive': 'Für alle Begründungen zusammen, in jeder Regelung',
  'entitlement.scope.training': 'Für eine Ausbildung, in jeder Regelung',
  'entitlement.scope.fullBreak': 'Vollständige Unterbrechung',
  'entitlement.scope.partialBreak': 'Teilweise Unterbrechung, mit jedem Bruchteil',

  'entitlement.column.regime': 'Regelung',
  'entitlement.column.left': 'Übrig',
  'entitlement.column.block': 'Abschnitte',
  'entitlement.column.request': 'Pro Antrag',
  'entitlement.column.agreement': 'Zustimmung',
  'entitlement.column.rest': 'Rest',
  'entitlement.column.rules': 'Regeln',
  'entitlement.untilPension': 'bis zur Pension',
  'entitlement.block.whole': '{fits} × {block}',
  'entitlement.block.single': '{block}',
  'entitlement.block.from': 'ab {block}',
  'entitlement.block.range': '{minimum} bis {block}',
  'entitlement.lengths.none': 'keine',
  'entitlement.lengths.closed': 'nicht offen',
  'entitlement.lengths.list': '{list} {unit}',
  'entitlement.lengths.range': '{first} bis {last} {unit}',
  'entitlement.lengths.rest': '{amount} (Rest)',
  'entitlement.unit.months': '{count:Monat|Monate}',
  'entitlement.unit.weeks': '{count:Woche|Wochen}',
  'entitlement.rule.agreement': 'Zustimmung: {rules}',
  'entitlement.rule.rest': 'Rest: {rules}',
  'entitlement.rule.status': 'ohne --status nicht geprüft: {rules}',
  'entitlement.rule.closed': 'geschlossen: {rules}',

  'entitlement.remark.childLatestStart':
    'Der Urlaub beginnt spätestens am {latestStart}, am Tag bevor das Kind {age} wird; er darf danach weiterlaufen.',
  'entitlement.remark.childLatestStartTooSoon':
    'Der Urlaub beginnt spätestens am {latestStart}, am Tag bevor das Kind {age} wird. Mit der üblichen Frist kann er erst am {earliestStart} beginnen: Der Arbeitgeber muss eine kürzere Frist annehmen.',
  'entitlement.remark.childAgeUnknown':
    'Der Urlaub beginnt, bevor das Kind {ordinary} wird, mit einer Behinderung {disabled}. Mit --child-birth-date wird der letzte Tag bekannt.',
  'entitlement.remark.seniorityWindow':
    'Der Arbeitnehmer muss in {required} der {window} Monate vor der Benachrichtigung beim Arbeitgeber beschäftigt gewesen sein. Mit --hire-date oder --seniority-months wird das geprüft.',
  'entitlement.remark.seniorityEnough': 'Monate beim Arbeitgeber: {found}; nötig sind {required}.',
  'entitlement.remark.seniorityFrom':
    'Die Benachrichtigung ist ab dem {date} möglich, nach {required} Monaten beim Arbeitgeber (mit einem einzigen Vertrag gerechnet).',
  'entitlement.remark.seniority':
    'Der Arbeitnehmer muss vor der Benachrichtigung {required} Monate beim Arbeitgeber beschäftigt gewesen sein. Mit --hire-date wird das geprüft.',
  'entitlement.remark.followsParentalLeave':
    'Die {required} Monate beim Arbeitgeber werden nicht verlangt, wenn der Zeitkredit unmittelbar auf einen ausgeschöpften Elternurlaub folgt.',
  'entitlement.remark.fourthMonth':
    'Kind vor dem {firstBirth} geboren oder adoptiert: Nur {paid} volle Monate, oder entsprechend viel in anderer Regelung, geben Anspruch auf eine Zulage; davon sind {left} übrig.',
  'entitlement.remark.remainderLater':
    'Nach ganzen vollen Monaten bleibt ein Rest von {weeks} {weeks:Woche|Wochen}, der dann ohne Zustimmung genommen werden kann.',
  'entitlement.remark.remainderLaterHalf':
    'Nach ganzen Abschnitten bleibt ein Rest von {weeks} vollen Wochen oder {months} Monat Halbzeit, der dann ohne Zustimmung genommen werden kann.',
  'entitlement.remark.fullTimeForPartial':
    'Die teilweisen Regelungen sind für Vollzeitbeschäftigte; wer Teilzeit arbeitet, kann ganz unterbrechen.',
  'entitlement.remark.threeQuarters':
    'Halbzeit ist ab einer 3/4-Stelle möglich, die Verringerung um 1/5 für Vollzeitbeschäftigte.',
  'entitlement.remark.certificate': 'Die ärztliche Bescheinigung gehört zum Antrag.',
  'entitlement.remark.singleParentDoubled':
    'Ein alleinstehender Arbeitnehmer mit einem kranken Kind von höchstens {age} Jahren hat {full} volle oder {partial} teilweise Monate (--single-parent und --child-birth-date).',
  'entitlement.remark.singleParentAgeUnknown':
    'Das Guthaben beträgt {full} volle Monate, wenn das kranke Kind höchstens {age} ist. Geben Sie --child-birth-date an.',
  'entitlement.remark.temporaryTeacher':
    'Eine veröffentlichte Seite gibt zeitweiligen Lehrkräften der Französischen Gemeinschaft nur {full} volle oder {partial} teilweise Monate.',
  'entitlement.remark.refusalBelow':
    'Ein Arbeitgeber mit weniger als {below} Arbeitnehmern darf ablehnen, sobald {fullMonths} volle oder {partialMonths} teilweise Monate genommen wurden.',
  'entitlement.remark.hospitalCertificates':
    'Der Krankenhausnachweis und die ärztliche Bescheinigung gehören zum Antrag.',
  'entitlement.remark.hospitalSecondWeek':
    'Die zweite Woche ist ein eigener Antrag und schließt ohne Lücke an die erste an.',
  'entitlement.remark.palliativeCertificate':
    'Jeder Monat ist ein eigener Antrag mit einer neuen Bescheinigung des Arztes des Patienten.',
  'entitlement.remark.carerRecognition':
    'Die Krankenkasse erkennt den pflegenden Angehörigen mit Gewährung sozialer Rechte an; das gilt {months} Monate.',
  'entitlement.remark.carerReform':
    'Eine Reform ist angekündigt (6 Monate je gepflegter Person, Urlaub in Wochen); sie ist nicht in Kraft, die Zahlen hier sind die heutigen.',
  'entitlement.remark.motiveChildAgeUnknown':
    'Der Zeitkredit beginnt, bevor das Kind {age} wird. Mit --child-birth-date wird der letzte Tag bekannt.',
  'entitlement.remark.allowanceChildMonths':
    'Die Zulage für ein Kind wird höchstens {months} Monate gezahlt; davon sind {left} übrig. Das Recht selbst läuft weiter.',
  'entitlement.remark.allowanceFullUntil':
    'Bei vollständiger Unterbrechung gibt es eine Zulage nur bei einem Beginn bis zum {latestStart}, dem Tag bevor das Kind {age} wird.',
  'entitlement.remark.allowanceFullAge':
    'Bei vollständiger Unterbrechung gibt es eine Zulage nur bei einem Beginn, bevor das Kind {age} wird.',
  'entitlement.remark.allowanceSeniority': 'Die Zulage verlangt {required} Monate beim Arbeitgeber.',
  'entitlement.remark.sectorAgreement':
    'Vollständige Unterbrechung und Halbzeit verlangen ein KAA des Sektors oder des Unternehmens; die Verringerung um 1/5 nicht.',
  'entitlement.remark.endOfCareerFrom': 'Das Recht beginnt am {date}, wenn der Arbeitnehmer {age} ist.',
  'entitlement.remark.endOfCareerAge': 'Das Recht beginnt mit {age} Jahren. Mit --birth-date wird der Tag bekannt.',
  'entitlement.remark.endOfCareerAllowanceFrom': 'Die Zulage beginnt am {date}, wenn der Arbeitnehmer {age} ist.',
  'entitlement.remark.endOfCareerAllowanceAge': 'Die Zulage beginnt mit {age} Jahren.',
  'entitlement.remark.endOfCareerEarlyAllowance':
    'Mit einem KAA des Sektors beginnt die Zulage mit {age} Jahren nach {years} Jahren Laufbahn als Arbeitnehmer, einem schweren Beruf oder Nachtarbeit.',
  'entitlement.remark.careerYearsNeeded':
    'Eine Benachrichtigung im Jahr {year} verlangt {years} Jahre Laufbahn als Arbeitnehmer.',
  'entitlement.remark.careerYearsBySex':
    'Eine Benachrichtigung im Jahr {year} verlangt von Männern {male} Jahre Laufbahn als Arbeitnehmer, von Frauen {female}.',
  'entitlement.remark.careerYearsNextYear':
    'Ein Beginn im Jahr {year} verlangt {years} Jahre Laufbahn, wenn das Anfangsdatum entscheidet: Die Quellen widersprechen sich.',
  'entitlement.remark.publicAllowanceAge':
    'Ob die Zulage vor {age} Jahren beginnt, ließ sich nicht bestätigen: Fragen Sie das LfA.',
  'entitlement.remark.authorityApproves': 'Die Behörde muss die Unterbrechung im Allgemeinen genehmigen.',
  'entitlement.remark.thematicApart':
    'Elternurlaub und die anderen thematischen Urlaube werden von diesen Guthaben nicht abgezogen.',

  'entitlement.finding.age': 'Der Arbeitnehmer ist am ersten Tag {age}; das Recht beginnt mit {minimum} Jahren.',
  'entitlement.finding.age.fix': 'Beginnen Sie nach diesem Geburtstag; --birth-date und --start-date entscheiden.',
  'entitlement.finding.career':
    'Die Laufbahn beträgt {found} Jahre; eine Benachrichtigung am {decidingDate} verlangt {expected} als Arbeitnehmer.',
  'entitlement.finding.career.fix': 'Prüfen Sie --career-years; für Männer und Frauen gilt Verschiedenes (--sex).',

  'entitlement.notice.window':
    'Mindestens {minimum} und höchstens {maximum} Monate vor dem Beginn; der Arbeitgeber kann eine kürzere Frist annehmen.',
  'entitlement.notice.months':
    'Mindestens {minimum} Monate vor dem Beginn; der Arbeitgeber kann eine kürzere Frist annehmen.',
  'entitlement.notice.days':
    'Mindestens {minimum} Tage vor dem Beginn; der Arbeitgeber kann eine kürzere Frist annehmen.',
  'entitlement.notice.hospital':
    'Mindestens {minimum} Tage vor dem Beginn; keine Frist, wenn der Krankenhausaufenthalt unvorhergesehen war.',
  'entitlement.notice.week':
    'Der Urlaub beginnt in der Woche nach der Abgabe der Bescheinigung, früher, wenn der Arbeitgeber zustimmt.',
  'entitlement.notice.none':
    'Hier ist keine Frist veröffentlicht: Die Benachrichtigung kommt vor dem Beginn; fragen Sie die Behörde.',
  'entitlement.notice.small':
    'Mit höchstens {headcount} Arbeitnehmern sind es {months} Monate: Mit --headcount wird damit gerechnet.',
  'entitlement.notice.forNotice': 'Benachrichtigung am {notice}: Beginn ab dem {earliest}.',
  'entitlement.notice.forNoticeWindow':
    'Benachrichtigung am {notice}: Beginn zwischen dem {earliest} und dem {latest}.',
  'entitlement.notice.forStart': 'Beginn am {start}: Benachrichtigung spätestens am {latest}.',
  'entitlement.notice.forStartWindow': 'Beginn am {start}: Benachrichtigung zwischen dem {earliest} und dem {latest}.',
  'entitlement.notice.past': 'Dieser Tag ist vorbei: Der Arbeitgeber müsste eine kürzere Frist annehmen.',

  'entitlement.wish.asked': '{regime}, {length}, vom {start} bis zum {end}',
  'entitlement.wish.possible': 'Möglich nach dem, was bekannt ist: Der Urlaub würde am {end} enden.',
  'entitlement.wish.possibleAgreed':
    'Möglich nach dem, was bekannt ist, wenn der Arbeitgeber zustimmt: Der Urlaub würde am {end} enden.',
  'entitlement.wish.unchecked': 'Nicht geprüft, weil nicht angegeben: {what}.',
  'entitlement.unchecked.childAge': 'das Alter des Kindes',
  'entitlement.unchecked.workerAge': 'das Alter des Arbeitnehmers',
  'entitlement.unchecked.seniority': 'die Monate beim Arbeitgeber',
  'entitlement.unchecked.career': 'die Laufbahnjahre',
  'entitlement.unchecked.contract': 'die vertragliche Arbeitszeit',
  'entitlement.unchecked.sectorAgreement': 'das KAA des Sektors',
  'entitlement.unchecked.headcount': 'die Anzahl Arbeitnehmer',
  'entitlement.unchecked.status': 'der Status des Arbeitnehmers',
  'entitlement.wish.notPossible': '{length}: Das ist nicht möglich.',
  'entitlement.wish.instead': 'Das Nächste, was möglich ist:',
  'entitlement.wish.alternative': '{length}, {regime}: würde am {end} enden',
  'entitlement.wish.alternativeAgreed': '{length}, {regime}: würde am {end} enden, wenn der Arbeitgeber zustimmt',
  'entitlement.wish.noAlternative': 'Ab diesem Tag ist nichts anderes möglich.',
  'entitlement.wish.notice': 'Beurteilt mit einer Benachrichtigung am {date}.',

  'entitlement.ask.leaveType': 'Von welchem Urlaub möchten Sie wissen, was übrig ist?',
  'entitlement.ask.sector': 'In welchem Sektor?',
  'entitlement.ask.motive': 'Mit welcher Begründung?',
  'entitlement.ask.anyTaken': 'Wurde schon ein Teil genommen?',
  'entitlement.ask.taken': '{column}:',
  'entitlement.ask.fact': '{column} (freiwillig):',
  'entitlement.ask.singleParent': 'Lebt der Arbeitnehmer allein mit dem kranken Kind?',
  'entitlement.ask.birthDate': 'Geburtsdatum des Arbeitnehmers (freiwillig):',
  'entitlement.ask.sex': 'Welche Laufbahn wird verlangt?',
  'entitlement.ask.sex.female': 'die einer Frau',
  'entitlement.ask.sex.male': 'die eines Mannes',
  'entitlement.ask.sex.unknown': 'nicht angegeben',
  'entitlement.ask.anyWish': 'Einen Wunsch prüfen?',
  'entitlement.ask.regime': 'In welcher Regelung?',
  'entitlement.ask.startDate': 'Erster Tag (Eingabe: frühestens mit einer Benachrichtigung heute):',
  'entitlement.ask.length': 'Wie lange (7 Monate, 2 Wochen):',
  'entitlement.ask.badNumber': 'Eine Zahl ist nötig, zum Beispiel 2 oder 1,5.',
  'entitlement.ask.badDate': 'Ein Datum ist nötig, zum Beispiel 31/01/2027.',
  'entitlement.ask.badLength': 'Eine Dauer ist nötig, zum Beispiel 5 Monate oder 2 Wochen.',
};
