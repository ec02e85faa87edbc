/** What is left of a leave: for a personnel officer, and for the worker who looks along. */
export const entitlement = {
  'help.entitlement': 'Say what is left of a leave, in which blocks and from when, and whether a wish can be met',
  'entitlement.flag.type': 'leave type, code or label: parentalLeave, medicalAssistance, timeCredit …',
  'entitlement.flag.motive': 'motive, code or label, where the leave has one: child, training, endOfCareer …',
  'entitlement.flag.birthDate': "the worker's date of birth, for the end of the career",
  'entitlement.flag.sex': "the worker's sex, for the end of the career: female, male",
  'entitlement.flag.regime': 'the regime wished; alone, only this one is shown',
  'entitlement.flag.startDate': 'first day of the wish; gives the latest notice',
  'entitlement.flag.months': 'wished length in months; needs --regime',
  'entitlement.flag.weeks': 'wished length in weeks; needs --regime',
  'entitlement.flag.noticeDate': 'day of the written notice (default: today)',

  'entitlement.title': '{leave} · {sector}',
  'entitlement.titleWithMotive': '{leave} ({motive}) · {sector}',
  'entitlement.figures': 'Figures of {date}. What was taken is what was given here; ONEM keeps the real count.',
  'entitlement.heading.credit': 'Credit',
  'entitlement.heading.regimes': 'By regime',
  'entitlement.heading.obstacles': 'Not possible as things are',
  'entitlement.heading.remarks': 'To know',
  'entitlement.heading.notice': 'Written notice',
  'entitlement.heading.wish': 'The wish',

  'entitlement.months': '{count} {count:month|months}',
  'entitlement.weeks': '{count} {count:week|weeks}',
  'entitlement.credit.parentalUnits':
    '{scope}: {left} of {total} units left, {taken} taken (1 unit = 1 month at 1/10).',
  'entitlement.credit.fullMonths':
    '{scope}: {left} of {total} full months left, {taken} taken (1 full month = 2 months half-time or 1/5).',
  'entitlement.credit.fullMonthsAndWeeks':
    '{scope}: {left} of {total} full months left, {taken} taken (1 full month = 2 months half-time or 1/5 = 4 weeks).',
  'entitlement.credit.calendarMonths': '{scope}: {left} of {total} months left, {taken} taken.',
  'entitlement.credit.weeks': '{scope}: {left} of {total} weeks left.',
  'entitlement.conversion':
    '1 full month = 4 weeks = 2 months half-time = 5 months at 1/5 = 10 months at 1/10; forms may be combined.',
  'entitlement.scope.child': 'For this child',
  'entitlement.scope.patient': 'For this patient',
  'entitlement.scope.hospitalStay': 'For this stay in hospital',
  'entitlement.scope.person': 'For the person cared for',
  'entitlement.scope.career': 'Over the whole career',
  'entitlement.scope.motive': 'For all motives together, whatever the form',
  'entitlement.scope.training': 'For training, whatever the form',
  'entitlement.scope.fullBreak': 'In full',
  'entitlement.scope.partialBreak': 'In part, whatever the fraction',

  'entitlement.column.regime': 'Regime',
  'entitlement.column.left': 'Left',
  'entitlement.column.block': 'Blocks',
  'entitlement.column.request': 'Per request',
  'entitlement.column.agreement': 'Agreement',
  'entitlement.column.rest': 'Rest',
  'entitlement.column.rules': 'Rules',
  'entitlement.untilPension': 'to pension',
  'entitlement.block.whole': '{fits} × {block}',
  'entitlement.block.single': '{block}',
  'entitlement.block.from': 'from {block}',
  'entitlement.block.range': '{minimum} to {block}',
  'entitlement.lengths.none': 'none',
  'entitlement.lengths.closed': 'not open',
  'entitlement.lengths.list': '{list} {unit}',
  'entitlement.lengths.range': '{first} to {last} {unit}',
  'entitlement.lengths.rest': '{amount} (rest)',
  'entitlement.unit.months': '{count:month|months}',
  'entitlement.unit.weeks': '{count:week|weeks}',
  'entitlement.rule.agreement': 'agreement: {rules}',
  'entitlement.rule.rest': 'rest: {rules}',
  'entitlement.rule.status': 'not checked without --status: {rules}',
  'entitlement.rule.closed': 'closed: {rules}',

  'entitlement.remark.childLatestStart':
    'The leave starts on {latestStart} at the latest, the day before the child turns {age}; it may go on after that.',
  'entitlement.remark.childLatestStartTooSoon':
    'The leave starts on {latestStart} at the latest, the day before the child turns {age}. With the usual notice it can start on {earliestStart} only: the employer must accept a shorter one.',
  'entitlement.remark.childAgeUnknown':
    'The leave starts before the child turns {ordinary}, or {disabled} with a disability. Give --child-birth-date to know the last day.',
  'entitlement.remark.seniorityWindow':
    'The worker must have been with the employer for {required} of the {window} months before the notice. Give --hire-date or --seniority-months to have it checked.',
  'entitlement.remark.seniorityEnough': 'Months with the employer: {found}; {required} are needed.',
  'entitlement.remark.seniorityFrom':
    'Notice may be given from {date} on, after {required} months with the employer (reckoned from one single contract).',
  'entitlement.remark.seniority':
    'The worker must have been with the employer for {required} months before the notice. Give --hire-date to have it checked.',
  'entitlement.remark.followsParentalLeave':
    'The {required} months with the employer are not asked for when the time credit directly follows exhausted parental leave.',
  'entitlement.remark.fourthMonth':
    'Child born or adopted before {firstBirth}: only {paid} full months, or as much in another form, give an allowance; {left} of them are left.',
  'entitlement.remark.remainderLater':
    'Whole full months leave over {weeks} {weeks:week|weeks}, which may then be taken without agreement.',
  'entitlement.remark.remainderLaterHalf':
    'Whole blocks leave over {weeks} weeks in full, or {months} month half-time, which may then be taken without agreement.',
  'entitlement.remark.fullTimeForPartial':
    'Partial forms are for full-time workers; a part-time worker may interrupt fully.',
  'entitlement.remark.threeQuarters':
    'Half-time is for those who work at least 3/4 of full time, 1/5 for full-time workers.',
  'entitlement.remark.certificate': "The doctor's certificate goes with the request.",
  'entitlement.remark.singleParentDoubled':
    'A worker who lives alone with a sick child of {age} at most has {full} full or {partial} partial months (--single-parent and --child-birth-date).',
  'entitlement.remark.singleParentAgeUnknown':
    'The credit is {full} full months if the sick child is {age} at most. Give --child-birth-date.',
  'entitlement.remark.temporaryTeacher':
    'One published page gives temporary teachers of the French Community only {full} full or {partial} partial months.',
  'entitlement.remark.refusalBelow':
    'An employer with fewer than {below} workers may refuse once {fullMonths} full or {partialMonths} partial months were taken.',
  'entitlement.remark.hospitalCertificates': "The hospital's proof and the doctor's certificate go with the request.",
  'entitlement.remark.hospitalSecondWeek':
    'The second week is a request of its own and follows the first without a gap.',
  'entitlement.remark.palliativeCertificate':
    "Every month is a request of its own with a new certificate of the patient's doctor.",
  'entitlement.remark.carerRecognition':
    'The health insurance fund recognises the carer with social rights; this holds for {months} months.',
  'entitlement.remark.carerReform':
    'A reform is announced (6 months for one person, leave by weeks); it is not in force, the figures here are those of today.',
  'entitlement.remark.motiveChildAgeUnknown':
    'The time credit starts before the child turns {age}. Give --child-birth-date to know the last day.',
  'entitlement.remark.allowanceChildMonths':
    'The allowance for a child is paid for {months} months at most; {left} of them are left. The right itself goes on.',
  'entitlement.remark.allowanceFullUntil':
    'In full, there is an allowance only for a start up to {latestStart}, the day before the child turns {age}.',
  'entitlement.remark.allowanceFullAge':
    'In full, there is an allowance only for a start before the child turns {age}.',
  'entitlement.remark.allowanceSeniority': 'The allowance asks for {required} months with the employer.',
  'entitlement.remark.sectorAgreement':
    'Full and half-time need an agreement of the sector or the company; 1/5 does not.',
  'entitlement.remark.endOfCareerFrom': 'The right begins on {date}, when the worker is {age}.',
  'entitlement.remark.endOfCareerAge': 'The right begins at {age}. Give --birth-date to know the day.',
  'entitlement.remark.endOfCareerAllowanceFrom': 'The allowance begins on {date}, when the worker is {age}.',
  'entitlement.remark.endOfCareerAllowanceAge': 'The allowance begins at {age}.',
  'entitlement.remark.endOfCareerEarlyAllowance':
    'With an agreement of the sector, the allowance begins at {age} after {years} years as an employee, a heavy job or night work.',
  'entitlement.remark.careerYearsNeeded': 'A notice given in {year} asks for {years} years as an employee.',
  'entitlement.remark.careerYearsBySex':
    'A notice given in {year} asks for {male} years as an employee from men, {female} from women.',
  'entitlement.remark.careerYearsNextYear':
    'A start in {year} asks for {years} years if the date of the start decides: the sources disagree.',
  'entitlement.remark.publicAllowanceAge':
    'Whether the allowance begins before {age} could not be confirmed: ask ONEM.',
  'entitlement.remark.authorityApproves': 'The authority generally has to approve the break.',
  'entitlement.remark.thematicApart': 'Parental and other thematic leaves are not deducted from these credits.',

  'entitlement.finding.age': 'The worker is {age} on the first day; the right begins at {minimum}.',
  'entitlement.finding.age.fix': 'Start after that birthday; --birth-date and --start-date decide.',
  'entitlement.finding.career':
    'The career is {found} years; a notice given on {decidingDate} asks for {expected} as an employee.',
  'entitlement.finding.career.fix': 'Check --career-years; what is asked for differs between men and women (--sex).',

  'entitlement.notice.window':
    'At least {minimum} and at most {maximum} months before the start; the employer may accept less.',
  'entitlement.notice.months': 'At least {minimum} months before the start; the employer may accept less.',
  'entitlement.notice.days': 'At least {minimum} days before the start; the employer may accept less.',
  'entitlement.notice.hospital':
    'At least {minimum} days before the start; none when the stay in hospital was unforeseen.',
  'entitlement.notice.week':
    'The leave starts in the week after the certificate was handed over, earlier if the employer agrees.',
  'entitlement.notice.none': 'No period is published here: the notice is given before the start; ask the authority.',
  'entitlement.notice.small':
    'With {headcount} workers or fewer it is {months} months: give --headcount to have it counted.',
  'entitlement.notice.forNotice': 'Notice given on {notice}: start from {earliest} on.',
  'entitlement.notice.forNoticeWindow': 'Notice given on {notice}: start between {earliest} and {latest}.',
  'entitlement.notice.forStart': 'Start on {start}: notice on {latest} at the latest.',
  'entitlement.notice.forStartWindow': 'Start on {start}: notice between {earliest} and {latest}.',
  'entitlement.notice.past': 'That day has passed: the employer would have to accept a shorter notice.',

  'entitlement.wish.asked': '{regime}, {length}, from {start} to {end}',
  'entitlement.wish.possible': 'Possible with what is known: the leave would end on {end}.',
  'entitlement.wish.possibleAgreed':
    'Possible with what is known, if the employer agrees: the leave would end on {end}.',
  'entitlement.wish.unchecked': 'Not checked, because nothing says it: {what}.',
  'entitlement.unchecked.childAge': "the child's age",
  'entitlement.unchecked.workerAge': "the worker's age",
  'entitlement.unchecked.seniority': 'the months with the employer',
  'entitlement.unchecked.career': 'the years of career',
  'entitlement.unchecked.contract': 'the contract hours',
  'entitlement.unchecked.sectorAgreement': 'the agreement of the sector',
  'entitlement.unchecked.headcount': 'the number of workers',
  'entitlement.unchecked.status': 'the status of the worker',
  'entitlement.wish.notPossible': '{length} is not possible.',
  'entitlement.wish.instead': 'Nearest that is possible:',
  'entitlement.wish.alternative': '{length}, {regime}: would end on {end}',
  'entitlement.wish.alternativeAgreed': '{length}, {regime}: would end on {end}, if the employer agrees',
  'entitlement.wish.noAlternative': 'Nothing else is possible from that day.',
  'entitlement.wish.notice': 'Judged with a notice given on {date}.',

  'entitlement.ask.leaveType': 'What is left of which leave?',
  'entitlement.ask.sector': 'In which sector?',
  'entitlement.ask.motive': 'For which motive?',
  'entitlement.ask.anyTaken': 'Was part of it already taken?',
  'entitlement.ask.taken': '{column}:',
  'entitlement.ask.fact': '{column} (optional):',
  'entitlement.ask.singleParent': 'Does the worker live alone with the child who is ill?',
  'entitlement.ask.birthDate': "The worker's date of birth (optional):",
  'entitlement.ask.sex': 'Which career is asked for?',
  'entitlement.ask.sex.female': 'that of a woman',
  'entitlement.ask.sex.male': 'that of a man',
  'entitlement.ask.sex.unknown': 'not stated',
  'entitlement.ask.anyWish': 'Check a wish?',
  'entitlement.ask.regime': 'In which regime?',
  'entitlement.ask.startDate': 'First day (Enter: the earliest with a notice today):',
  'entitlement.ask.length': 'How long (7 months, 2 weeks):',
  'entitlement.ask.badNumber': 'A number is needed, for example 2 or 1.5.',
  'entitlement.ask.badDate': 'A date is needed, for example 2027-01-31 or 31/01/2027.',
  'entitlement.ask.badLength': 'A length is needed, for example 5 months or 2 weeks.',
} as const;
