import type { FigureTexts } from '../figure-text.ts';

export const figures: FigureTexts = {
  values: {
    filingDeadline: {
      name: 'Time within which ONEM must have the request',
      parts: { value: '{value} {value:month|months} after the first day of leave' },
    },
    parentalCapital: {
      name: 'Parental leave for one child',
      parts: { value: '{value} {value:month|months} of full interruption' },
    },
    parentalForms: { name: 'Forms of parental leave', parts: { value: '{value}' } },
    parentalBlockFull: {
      name: 'Parental leave, full: shortest period and its multiples',
      parts: { value: '{value} {value:month|months}' },
    },
    parentalBlockHalf: {
      name: 'Parental leave, half-time: shortest period and its multiples',
      parts: { value: '{value} {value:month|months}' },
    },
    parentalBlockHalfFlexible: {
      name: 'Parental leave, half-time flexible: shortest period and its multiples',
      parts: { value: '{value} {value:month|months}' },
    },
    parentalBlockOneFifth: {
      name: 'Parental leave, 1/5: shortest period and its multiples',
      parts: { value: '{value} {value:month|months}' },
    },
    parentalBlockOneTenth: {
      name: 'Parental leave, 1/10: shortest period and its multiples',
      parts: { value: '{value} {value:month|months}' },
    },
    parentalFlexibleWindow: {
      name: 'Period within which the weeks of one notice fall',
      parts: { value: '{value} {value:month|months}' },
    },
    parentalChildAge: {
      name: 'Parental leave starts before the child is',
      parts: { ordinary: '{value} years old', withDisability: '{value} years old with a disability' },
    },
    parentalSeniority: {
      name: 'Service before parental leave',
      parts: {
        months: '{value} {value:month|months} with the employer',
        windowMonths: 'within the {value} months before the notice',
      },
    },
    parentalFlemishHalfTime: {
      name: 'Parental leave half-time, contract staff of the Flemish government: contract of at least',
      parts: { value: '{value} of full-time' },
    },
    parentalNotice: {
      name: 'Notice of parental leave',
      parts: { minimumMonths: 'at least {value} months', maximumMonths: 'at most {value} months' },
    },
    parentalNoticeFederal: {
      name: 'Notice of parental leave in the federal service',
      parts: { value: '{value} {value:month|months}' },
    },
    medicalNotice: { name: 'Notice of medical assistance', parts: { value: '{value} {value:day|days}' } },
    carerNotice: { name: "Notice of informal carer's leave", parts: { value: '{value} {value:day|days}' } },
    timeCreditNotice: {
      name: 'Notice of time credit',
      parts: {
        smallEmployerHeadcount: 'employers of at most {value} workers',
        smallEmployerMonths: '{value} months with them',
        months: '{value} months with the others',
      },
    },
    timeCreditNoticeAfterPalliative: {
      name: 'Notice of time credit directly after exhausted palliative leave',
      parts: { value: '{value} {value:week|weeks}' },
    },
    careerBreakNoticeFederal: {
      name: 'Notice of a career break in the federal service',
      parts: { value: '{value} {value:month|months}' },
    },
    halfTimeContract: {
      name: 'Half-time break: contract of at least',
      parts: { value: '{value} of full-time' },
    },
    medicalBlock: {
      name: 'Medical assistance: length of one request',
      parts: {
        minimum: 'at least {value} {value:month|months}',
        maximum: 'at most {value} {value:month|months}',
      },
    },
    medicalWeeks: {
      name: 'Medical assistance in weeks, with the employer’s agreement',
      parts: { value: 'at most {value} {value:week|weeks}' },
    },
    medicalTotal: {
      name: 'Medical assistance for one patient',
      parts: {
        ordinary: '{value} months of full interruption',
        singleParent: '{value} months for a single parent',
      },
    },
    medicalSingleParentChildAge: {
      name: 'Medical assistance of a single parent: age of the child',
      parts: { value: 'at most {value} years' },
    },
    medicalTotalTemporaryTeacher: {
      name: 'Medical assistance of temporary teachers',
      parts: { value: '{value} {value:month|months} of full interruption' },
    },
    medicalHospitalisedChild: {
      name: 'Medical assistance for a child in hospital',
      parts: {
        days: '{value} {value:day|days}',
        weeksInARow: '{value} {value:week|weeks} in a row',
        minorUntilAge: 'child younger than {value}',
      },
    },
    medicalRefusal: {
      name: 'Medical assistance in small firms',
      parts: {
        agreementBelow: 'agreement needed with fewer than {value} workers',
        refusalBelow: 'refusal possible with fewer than {value} workers',
        takenMonths: 'once {value} months were taken',
      },
    },
    palliativeBlock: {
      name: 'Palliative care: length of one request',
      parts: { value: '{value} {value:month|months}' },
    },
    palliativeTotal: {
      name: 'Palliative care for one patient',
      parts: { value: '{value} {value:month|months}' },
    },
    carerBlock: {
      name: "Informal carer's leave: shortest period and its multiples",
      parts: {
        full: '{value} {value:month|months} full',
        partial: '{value} {value:month|months} half-time or 1/5',
      },
    },
    carerTotalPerson: {
      name: "Informal carer's leave for one person",
      parts: { value: '{value} {value:month|months} of full interruption' },
    },
    carerTotalCareer: {
      name: "Informal carer's leave over the career",
      parts: { value: '{value} {value:month|months} of full interruption' },
    },
    carerRecognition: {
      name: 'Validity of the recognition as informal carer',
      parts: { value: '{value} {value:month|months}' },
    },
    timeCreditTotal: {
      name: 'Time credit over the career',
      parts: { care: '{value} months for care', training: '{value} months for training' },
    },
    timeCreditBlock: {
      name: 'Time credit: shortest period',
      parts: { fullOrHalf: '{value} months full or half-time', oneFifth: '{value} months by 1/5' },
    },
    timeCreditPalliative: {
      name: 'Time credit for palliative care',
      parts: { block: '{value} {value:month|months} a request', total: '{value} months for one patient' },
    },
    timeCreditIllRelative: {
      name: 'Time credit for a seriously ill relative: length of one request',
      parts: {
        minimum: 'at least {value} {value:month|months}',
        maximum: 'at most {value} {value:month|months}',
      },
    },
    timeCreditChildAge: {
      name: 'Time credit starts before the child is',
      parts: {
        child: '{value} years old',
        disabledChild: '{value} years old with a disability',
        illMinorChild: '{value} years old when seriously ill',
      },
    },
    timeCreditChildAllowance: {
      name: 'Allowance for time credit for a child',
      parts: {
        fullUntilAge: 'full interruption: child younger than {value}',
        months: '{value} months',
      },
    },
    timeCreditChildAllowanceSeniority: {
      name: 'Allowance for time credit for a child: service with the employer',
      parts: { value: '{value} {value:month|months}' },
    },
    timeCreditChildAllowanceOccupation: {
      name: 'Allowance for full time credit for a child: occupation before',
      parts: { fullTime: '{value} months full-time', partTime: '{value} months part-time' },
    },
    timeCreditSeniority: {
      name: 'Service with the employer before time credit',
      parts: { value: '{value} {value:month|months}' },
    },
    timeCreditSmallEmployer: {
      name: 'Time credit needs the agreement of the employer',
      parts: { value: 'of at most {value} workers' },
    },
    endOfCareerAge: {
      name: 'Age for end-of-career time credit',
      parts: {
        right: '{value} years',
        exceptions: { some: '{value} years in the exceptions', none: 'no exceptions any more' },
      },
    },
    endOfCareerAllowanceAge: {
      name: 'Age for the end-of-career allowance',
      parts: { value: '{value} years' },
    },
    endOfCareerEarlyAllowance: {
      name: 'Years as an employee for the end-of-career allowance from 55',
      parts: { value: { some: '{value} years', none: 'no allowance from 55 any more' } },
    },
    endOfCareerBlock: {
      name: 'End-of-career time credit: shortest period',
      parts: { half: '{value} months half-time', oneFifth: '{value} months by 1/5' },
    },
    endOfCareerYears: {
      name: 'Years as an employee for end-of-career time credit',
      parts: { male: '{value} years for a man', female: '{value} years for a woman' },
    },
    careerBreakTotal: {
      name: 'Career break over the career',
      parts: { full: '{value} months full', partial: '{value} months partial' },
    },
    careerBreakPeriod: {
      name: 'Career break: length of one request',
      parts: { minimum: 'at least {value} months', maximum: 'at most {value} months' },
    },
    careerBreakEndOfCareerAge: {
      name: 'Age for the end-of-career break',
      parts: {
        right: '{value} years',
        allowanceInDoubtUntil: 'allowance in doubt before {value} years',
      },
    },
  },
  milestones: {
    carerLeave: "Informal carer's leave exists.",
    carerLeaveFederal:
      "Informal carer's leave exists for statutory staff of the federal service and of autonomous public companies.",
    parentalFourthMonth: 'Children born or adopted from this day on give an allowance for the fourth month as well.',
    parentalFoster: 'Foster parents have parental leave, with written notice from this day on.',
    timeCreditOtherWeeks: 'Time credit by 1/5 is open to weeks of fewer than five days, by agreement.',
  },
};
