import type { FigureTexts } from '../figure-text.ts';

export const figures: FigureTexts = {
  values: {
    filingDeadline: {
      name: "Délai dans lequel la demande doit parvenir à l'ONEM",
      parts: { value: '{value} mois après le premier jour du congé' },
    },
    parentalCapital: {
      name: 'Congé parental par enfant',
      parts: { value: "{value} mois d'interruption complète" },
    },
    parentalForms: { name: 'Formes du congé parental', parts: { value: '{value}' } },
    parentalBlockFull: {
      name: 'Congé parental complet : période minimale et ses multiples',
      parts: { value: '{value} mois' },
    },
    parentalBlockHalf: {
      name: 'Congé parental à mi-temps : période minimale et ses multiples',
      parts: { value: '{value} mois' },
    },
    parentalBlockHalfFlexible: {
      name: 'Congé parental à mi-temps flexible : période minimale et ses multiples',
      parts: { value: '{value} mois' },
    },
    parentalBlockOneFifth: {
      name: "Congé parental d'1/5 : période minimale et ses multiples",
      parts: { value: '{value} mois' },
    },
    parentalBlockOneTenth: {
      name: "Congé parental d'1/10 : période minimale et ses multiples",
      parts: { value: '{value} mois' },
    },
    parentalFlexibleWindow: {
      name: "Période dans laquelle tombent les semaines d'un même avis",
      parts: { value: '{value} mois' },
    },
    parentalChildAge: {
      name: "Le congé parental débute avant que l'enfant ait",
      parts: { ordinary: '{value} ans', withDisability: '{value} ans en cas de handicap' },
    },
    parentalSeniority: {
      name: 'Ancienneté pour le congé parental',
      parts: {
        months: "{value} mois chez l'employeur",
        windowMonths: "au cours des {value} mois qui précèdent l'avis",
      },
    },
    parentalFlemishHalfTime: {
      name: "Congé parental à mi-temps, personnel contractuel de l'Autorité flamande : contrat d'au moins",
      parts: { value: "{value} d'un temps plein" },
    },
    parentalNotice: {
      name: 'Avis pour le congé parental',
      parts: { minimumMonths: "au moins {value} mois à l'avance", maximumMonths: 'au plus {value} mois' },
    },
    parentalNoticeFederal: {
      name: 'Avis pour le congé parental dans la fonction publique fédérale',
      parts: { value: "{value} mois à l'avance" },
    },
    medicalNotice: {
      name: "Avis pour l'assistance médicale",
      parts: { value: "{value} {value:jour|jours} à l'avance" },
    },
    carerNotice: {
      name: 'Avis pour le congé aidant proche',
      parts: { value: "{value} {value:jour|jours} à l'avance" },
    },
    timeCreditNotice: {
      name: 'Avis pour le crédit-temps',
      parts: {
        smallEmployerHeadcount: "employeurs d'au plus {value} travailleurs",
        smallEmployerMonths: '{value} mois chez eux',
        months: '{value} mois chez les autres',
      },
    },
    timeCreditNoticeAfterPalliative: {
      name: 'Avis pour un crédit-temps qui suit immédiatement des soins palliatifs épuisés',
      parts: { value: "{value} {value:semaine|semaines} à l'avance" },
    },
    careerBreakNoticeFederal: {
      name: "Avis pour l'interruption de carrière dans la fonction publique fédérale",
      parts: { value: "{value} mois à l'avance" },
    },
    halfTimeContract: {
      name: "Interruption à mi-temps : contrat d'au moins",
      parts: { value: "{value} d'un temps plein" },
    },
    medicalBlock: {
      name: "Assistance médicale : durée d'une demande",
      parts: { minimum: 'au moins {value} mois', maximum: 'au plus {value} mois' },
    },
    medicalWeeks: {
      name: "Assistance médicale par semaines, avec l'accord de l'employeur",
      parts: { value: 'au plus {value} {value:semaine|semaines}' },
    },
    medicalTotal: {
      name: 'Assistance médicale par patient',
      parts: {
        ordinary: "{value} mois d'interruption complète",
        singleParent: '{value} mois pour un parent isolé',
      },
    },
    medicalSingleParentChildAge: {
      name: "Assistance médicale d'un parent isolé : âge de l'enfant",
      parts: { value: 'au plus {value} ans' },
    },
    medicalTotalTemporaryTeacher: {
      name: 'Assistance médicale des enseignants temporaires',
      parts: { value: "{value} mois d'interruption complète" },
    },
    medicalHospitalisedChild: {
      name: 'Assistance médicale pour un enfant hospitalisé',
      parts: {
        days: '{value} {value:jour|jours}',
        weeksInARow: '{value} {value:semaine|semaines} de suite',
        minorUntilAge: 'enfant de moins de {value} ans',
      },
    },
    medicalRefusal: {
      name: 'Assistance médicale dans les petites entreprises',
      parts: {
        agreementBelow: 'accord requis à moins de {value} travailleurs',
        refusalBelow: 'refus possible à moins de {value} travailleurs',
        takenMonths: 'une fois {value} mois pris',
      },
    },
    palliativeBlock: { name: "Soins palliatifs : durée d'une demande", parts: { value: '{value} mois' } },
    palliativeTotal: { name: 'Soins palliatifs par patient', parts: { value: '{value} mois' } },
    carerBlock: {
      name: 'Congé aidant proche : période minimale et ses multiples',
      parts: { full: '{value} mois en complet', partial: '{value} mois à mi-temps ou 1/5' },
    },
    carerTotalPerson: {
      name: 'Congé aidant proche par personne aidée',
      parts: { value: "{value} mois d'interruption complète" },
    },
    carerTotalCareer: {
      name: 'Congé aidant proche sur la carrière',
      parts: { value: "{value} mois d'interruption complète" },
    },
    carerRecognition: {
      name: "Validité de la reconnaissance d'aidant proche",
      parts: { value: '{value} mois' },
    },
    timeCreditTotal: {
      name: 'Crédit-temps sur la carrière',
      parts: { care: '{value} mois pour les soins', training: '{value} mois pour une formation' },
    },
    timeCreditBlock: {
      name: 'Crédit-temps : période minimale',
      parts: { fullOrHalf: '{value} mois en complet ou à mi-temps', oneFifth: '{value} mois à 1/5' },
    },
    timeCreditPalliative: {
      name: 'Crédit-temps pour soins palliatifs',
      parts: { block: '{value} mois par demande', total: '{value} mois par patient' },
    },
    timeCreditIllRelative: {
      name: "Crédit-temps pour un proche gravement malade : durée d'une demande",
      parts: { minimum: 'au moins {value} mois', maximum: 'au plus {value} mois' },
    },
    timeCreditChildAge: {
      name: "Le crédit-temps débute avant que l'enfant ait",
      parts: {
        child: '{value} ans',
        disabledChild: '{value} ans en cas de handicap',
        illMinorChild: '{value} ans en cas de maladie grave',
      },
    },
    timeCreditChildAllowance: {
      name: 'Allocation de crédit-temps pour un enfant',
      parts: {
        fullUntilAge: 'interruption complète : enfant de moins de {value} ans',
        months: '{value} mois',
      },
    },
    timeCreditChildAllowanceSeniority: {
      name: "Allocation de crédit-temps pour un enfant : ancienneté chez l'employeur",
      parts: { value: '{value} mois' },
    },
    timeCreditChildAllowanceOccupation: {
      name: 'Allocation de crédit-temps complet pour un enfant : occupation préalable',
      parts: { fullTime: '{value} mois à temps plein', partTime: '{value} mois à temps partiel' },
    },
    timeCreditSeniority: {
      name: "Ancienneté chez l'employeur pour le crédit-temps",
      parts: { value: '{value} mois' },
    },
    timeCreditSmallEmployer: {
      name: "Le crédit-temps demande l'accord de l'employeur",
      parts: { value: "d'au plus {value} travailleurs" },
    },
    endOfCareerAge: {
      name: 'Âge pour le crédit-temps de fin de carrière',
      parts: {
        right: '{value} ans',
        exceptions: { some: '{value} ans dans les exceptions', none: "plus d'exceptions" },
      },
    },
    endOfCareerAllowanceAge: {
      name: "Âge pour l'allocation de fin de carrière",
      parts: { value: '{value} ans' },
    },
    endOfCareerEarlyAllowance: {
      name: "Années comme salarié pour l'allocation de fin de carrière dès 55 ans",
      parts: { value: { some: '{value} ans', none: "plus d'allocation dès 55 ans" } },
    },
    endOfCareerBlock: {
      name: 'Crédit-temps de fin de carrière : période minimale',
      parts: { half: '{value} mois à mi-temps', oneFifth: '{value} mois à 1/5' },
    },
    endOfCareerYears: {
      name: 'Années comme salarié pour le crédit-temps de fin de carrière',
      parts: { male: '{value} ans pour un homme', female: '{value} ans pour une femme' },
    },
    careerBreakTotal: {
      name: 'Interruption de carrière sur la carrière',
      parts: { full: '{value} mois en complet', partial: '{value} mois en partiel' },
    },
    careerBreakPeriod: {
      name: "Interruption de carrière : durée d'une demande",
      parts: { minimum: 'au moins {value} mois', maximum: 'au plus {value} mois' },
    },
    careerBreakEndOfCareerAge: {
      name: "Âge pour l'interruption de carrière de fin de carrière",
      parts: { right: '{value} ans', allowanceInDoubtUntil: 'allocation incertaine avant {value} ans' },
    },
  },
  milestones: {
    carerLeave: 'Le congé aidant proche existe.',
    carerLeaveFederal:
      'Le congé aidant proche existe pour le personnel statutaire fédéral et celui des entreprises publiques autonomes.',
    parentalFourthMonth:
      'Les enfants nés ou adoptés à partir de ce jour ouvrent aussi une allocation pour le quatrième mois.',
    parentalFoster: "Les parents d'accueil ont droit au congé parental, pour les avis donnés à partir de ce jour.",
    timeCreditOtherWeeks: "Le crédit-temps d'1/5 s'ouvre, moyennant accord, aux semaines de moins de cinq jours.",
  },
};
