import type { FigureTexts } from '../figure-text.ts';

export const figures: FigureTexts = {
  values: {
    filingDeadline: {
      name: 'Termijn waarbinnen de aanvraag bij de RVA moet toekomen',
      parts: { value: '{value} {value:maand|maanden} na de eerste verlofdag' },
    },
    parentalCapital: {
      name: 'Ouderschapsverlof per kind',
      parts: { value: '{value} {value:maand|maanden} volledige onderbreking' },
    },
    parentalForms: { name: 'Vormen van ouderschapsverlof', parts: { value: '{value}' } },
    parentalBlockFull: {
      name: 'Voltijds ouderschapsverlof: kortste periode en veelvouden',
      parts: { value: '{value} {value:maand|maanden}' },
    },
    parentalBlockHalf: {
      name: 'Halftijds ouderschapsverlof: kortste periode en veelvouden',
      parts: { value: '{value} {value:maand|maanden}' },
    },
    parentalBlockHalfFlexible: {
      name: 'Flexibel halftijds ouderschapsverlof: kortste periode en veelvouden',
      parts: { value: '{value} {value:maand|maanden}' },
    },
    parentalBlockOneFifth: {
      name: 'Ouderschapsverlof met 1/5: kortste periode en veelvouden',
      parts: { value: '{value} {value:maand|maanden}' },
    },
    parentalBlockOneTenth: {
      name: 'Ouderschapsverlof met 1/10: kortste periode en veelvouden',
      parts: { value: '{value} {value:maand|maanden}' },
    },
    parentalFlexibleWindow: {
      name: 'Periode waarbinnen de weken van één kennisgeving vallen',
      parts: { value: '{value} {value:maand|maanden}' },
    },
    parentalChildAge: {
      name: 'Het ouderschapsverlof begint voor het kind',
      parts: { ordinary: '{value} jaar is', withDisability: '{value} jaar is bij een handicap' },
    },
    parentalSeniority: {
      name: 'Anciënniteit voor ouderschapsverlof',
      parts: {
        months: '{value} {value:maand|maanden} bij de werkgever',
        windowMonths: 'in de {value} maanden voor de kennisgeving',
      },
    },
    parentalFlemishHalfTime: {
      name: 'Halftijds ouderschapsverlof, contractueel personeel van de Vlaamse overheid: contract van minstens',
      parts: { value: '{value} van een voltijdse betrekking' },
    },
    parentalNotice: {
      name: 'Kennisgeving van ouderschapsverlof',
      parts: { minimumMonths: 'minstens {value} maanden vooraf', maximumMonths: 'hoogstens {value} maanden' },
    },
    parentalNoticeFederal: {
      name: 'Kennisgeving van ouderschapsverlof bij het federaal openbaar ambt',
      parts: { value: '{value} {value:maand|maanden} vooraf' },
    },
    medicalNotice: {
      name: 'Kennisgeving van medische bijstand',
      parts: { value: '{value} {value:dag|dagen} vooraf' },
    },
    carerNotice: {
      name: 'Kennisgeving van verlof voor mantelzorg',
      parts: { value: '{value} {value:dag|dagen} vooraf' },
    },
    timeCreditNotice: {
      name: 'Kennisgeving van tijdskrediet',
      parts: {
        smallEmployerHeadcount: 'werkgevers met hoogstens {value} werknemers',
        smallEmployerMonths: '{value} maanden bij hen',
        months: '{value} maanden bij de andere',
      },
    },
    timeCreditNoticeAfterPalliative: {
      name: 'Kennisgeving van tijdskrediet dat meteen op uitgeput palliatief verlof volgt',
      parts: { value: '{value} {value:week|weken} vooraf' },
    },
    careerBreakNoticeFederal: {
      name: 'Kennisgeving van loopbaanonderbreking bij het federaal openbaar ambt',
      parts: { value: '{value} {value:maand|maanden} vooraf' },
    },
    halfTimeContract: {
      name: 'Halftijdse onderbreking: contract van minstens',
      parts: { value: '{value} van een voltijdse betrekking' },
    },
    medicalBlock: {
      name: 'Medische bijstand: duur van één aanvraag',
      parts: {
        minimum: 'minstens {value} {value:maand|maanden}',
        maximum: 'hoogstens {value} {value:maand|maanden}',
      },
    },
    medicalWeeks: {
      name: 'Medische bijstand per week, met akkoord van de werkgever',
      parts: { value: 'hoogstens {value} {value:week|weken}' },
    },
    medicalTotal: {
      name: 'Medische bijstand per patiënt',
      parts: {
        ordinary: '{value} maanden volledige onderbreking',
        singleParent: '{value} maanden voor een alleenstaande ouder',
      },
    },
    medicalSingleParentChildAge: {
      name: 'Medische bijstand van een alleenstaande ouder: leeftijd van het kind',
      parts: { value: 'hoogstens {value} jaar' },
    },
    medicalTotalTemporaryTeacher: {
      name: 'Medische bijstand van tijdelijke leerkrachten',
      parts: { value: '{value} {value:maand|maanden} volledige onderbreking' },
    },
    medicalHospitalisedChild: {
      name: 'Medische bijstand voor een gehospitaliseerd kind',
      parts: {
        days: '{value} {value:dag|dagen}',
        weeksInARow: '{value} {value:week|weken} na elkaar',
        minorUntilAge: 'kind jonger dan {value} jaar',
      },
    },
    medicalRefusal: {
      name: 'Medische bijstand in kleine ondernemingen',
      parts: {
        agreementBelow: 'akkoord nodig bij minder dan {value} werknemers',
        refusalBelow: 'weigering mogelijk bij minder dan {value} werknemers',
        takenMonths: 'zodra {value} maanden zijn opgenomen',
      },
    },
    palliativeBlock: {
      name: 'Palliatief verlof: duur van één aanvraag',
      parts: { value: '{value} {value:maand|maanden}' },
    },
    palliativeTotal: {
      name: 'Palliatief verlof per patiënt',
      parts: { value: '{value} {value:maand|maanden}' },
    },
    carerBlock: {
      name: 'Verlof voor mantelzorg: kortste periode en veelvouden',
      parts: {
        full: '{value} {value:maand|maanden} volledig',
        partial: '{value} {value:maand|maanden} halftijds of 1/5',
      },
    },
    carerTotalPerson: {
      name: 'Verlof voor mantelzorg per zorgbehoevende',
      parts: { value: '{value} {value:maand|maanden} volledige onderbreking' },
    },
    carerTotalCareer: {
      name: 'Verlof voor mantelzorg over de hele loopbaan',
      parts: { value: '{value} {value:maand|maanden} volledige onderbreking' },
    },
    carerRecognition: {
      name: 'Geldigheid van de erkenning als mantelzorger',
      parts: { value: '{value} {value:maand|maanden}' },
    },
    timeCreditTotal: {
      name: 'Tijdskrediet over de hele loopbaan',
      parts: { care: '{value} maanden voor zorg', training: '{value} maanden voor een opleiding' },
    },
    timeCreditBlock: {
      name: 'Tijdskrediet: kortste periode',
      parts: { fullOrHalf: '{value} maanden voltijds of halftijds', oneFifth: '{value} maanden met 1/5' },
    },
    timeCreditPalliative: {
      name: 'Tijdskrediet voor palliatieve zorg',
      parts: { block: '{value} {value:maand|maanden} per aanvraag', total: '{value} maanden per patiënt' },
    },
    timeCreditIllRelative: {
      name: 'Tijdskrediet voor een zwaar ziek familielid: duur van één aanvraag',
      parts: {
        minimum: 'minstens {value} {value:maand|maanden}',
        maximum: 'hoogstens {value} {value:maand|maanden}',
      },
    },
    timeCreditChildAge: {
      name: 'Het tijdskrediet begint voor het kind',
      parts: {
        child: '{value} jaar is',
        disabledChild: '{value} jaar is bij een handicap',
        illMinorChild: '{value} jaar is bij een zware ziekte',
      },
    },
    timeCreditChildAllowance: {
      name: 'Uitkering voor tijdskrediet voor een kind',
      parts: {
        fullUntilAge: 'volledige onderbreking: kind jonger dan {value} jaar',
        months: '{value} maanden',
      },
    },
    timeCreditChildAllowanceSeniority: {
      name: 'Uitkering voor tijdskrediet voor een kind: anciënniteit bij de werkgever',
      parts: { value: '{value} {value:maand|maanden}' },
    },
    timeCreditChildAllowanceOccupation: {
      name: 'Uitkering voor voltijds tijdskrediet voor een kind: tewerkstelling vooraf',
      parts: { fullTime: '{value} maanden voltijds', partTime: '{value} maanden deeltijds' },
    },
    timeCreditSeniority: {
      name: 'Anciënniteit bij de werkgever voor tijdskrediet',
      parts: { value: '{value} {value:maand|maanden}' },
    },
    timeCreditSmallEmployer: {
      name: 'Tijdskrediet vraagt het akkoord van de werkgever',
      parts: { value: 'met hoogstens {value} werknemers' },
    },
    endOfCareerAge: {
      name: 'Leeftijd voor de landingsbaan',
      parts: {
        right: '{value} jaar',
        exceptions: { some: '{value} jaar in de uitzonderingen', none: 'geen uitzonderingen meer' },
      },
    },
    endOfCareerAllowanceAge: {
      name: 'Leeftijd voor de uitkering bij een landingsbaan',
      parts: { value: '{value} jaar' },
    },
    endOfCareerEarlyAllowance: {
      name: 'Jaren als werknemer voor de uitkering bij een landingsbaan vanaf 55 jaar',
      parts: { value: { some: '{value} jaar', none: 'geen uitkering vanaf 55 jaar meer' } },
    },
    endOfCareerBlock: {
      name: 'Landingsbaan: kortste periode',
      parts: { half: '{value} maanden halftijds', oneFifth: '{value} maanden met 1/5' },
    },
    endOfCareerYears: {
      name: 'Jaren als werknemer voor een landingsbaan',
      parts: { male: '{value} jaar voor een man', female: '{value} jaar voor een vrouw' },
    },
    careerBreakTotal: {
      name: 'Loopbaanonderbreking over de hele loopbaan',
      parts: { full: '{value} maanden volledig', partial: '{value} maanden gedeeltelijk' },
    },
    careerBreakPeriod: {
      name: 'Loopbaanonderbreking: duur van één aanvraag',
      parts: { minimum: 'minstens {value} maanden', maximum: 'hoogstens {value} maanden' },
    },
    careerBreakEndOfCareerAge: {
      name: 'Leeftijd voor het eindeloopbaanstelsel',
      parts: { right: '{value} jaar', allowanceInDoubtUntil: 'uitkering onzeker voor {value} jaar' },
    },
  },
  milestones: {
    carerLeave: 'Het verlof voor mantelzorg bestaat.',
    carerLeaveFederal:
      'Het verlof voor mantelzorg bestaat voor het statutair personeel van het federaal openbaar ambt en van de autonome overheidsbedrijven.',
    parentalFourthMonth:
      'Kinderen die vanaf deze dag geboren of geadopteerd zijn, geven ook voor de vierde maand een uitkering.',
    parentalFoster: 'Pleegouders hebben ouderschapsverlof, voor kennisgevingen vanaf deze dag.',
    timeCreditOtherWeeks: 'Tijdskrediet met 1/5 staat met een akkoord open voor weken van minder dan vijf dagen.',
  },
};
