import type { FigureTexts } from '../figure-text.ts';

export const figures: FigureTexts = {
  values: {
    filingDeadline: {
      name: 'Frist, in der der Antrag beim LfA eingehen muss',
      parts: { value: '{value} {value:Monat|Monate} nach dem ersten Urlaubstag' },
    },
    parentalCapital: {
      name: 'Elternurlaub je Kind',
      parts: { value: '{value} {value:Monat|Monate} vollständige Unterbrechung' },
    },
    parentalForms: { name: 'Regelungen des Elternurlaubs', parts: { value: '{value}' } },
    parentalBlockFull: {
      name: 'Vollständiger Elternurlaub: kürzester Zeitraum und Vielfache',
      parts: { value: '{value} {value:Monat|Monate}' },
    },
    parentalBlockHalf: {
      name: 'Elternurlaub als Halbzeit: kürzester Zeitraum und Vielfache',
      parts: { value: '{value} {value:Monat|Monate}' },
    },
    parentalBlockHalfFlexible: {
      name: 'Flexibler Elternurlaub als Halbzeit: kürzester Zeitraum und Vielfache',
      parts: { value: '{value} {value:Monat|Monate}' },
    },
    parentalBlockOneFifth: {
      name: 'Elternurlaub um 1/5: kürzester Zeitraum und Vielfache',
      parts: { value: '{value} {value:Monat|Monate}' },
    },
    parentalBlockOneTenth: {
      name: 'Elternurlaub um 1/10: kürzester Zeitraum und Vielfache',
      parts: { value: '{value} {value:Monat|Monate}' },
    },
    parentalFlexibleWindow: {
      name: 'Zeitraum, in den die Wochen einer Mitteilung fallen',
      parts: { value: '{value} {value:Monat|Monate}' },
    },
    parentalChildAge: {
      name: 'Der Elternurlaub beginnt, bevor das Kind',
      parts: { ordinary: '{value} Jahre alt ist', withDisability: '{value} Jahre alt ist bei einer Behinderung' },
    },
    parentalSeniority: {
      name: 'Dienstalter für den Elternurlaub',
      parts: {
        months: '{value} {value:Monat|Monate} beim Arbeitgeber',
        windowMonths: 'in den {value} Monaten vor der Mitteilung',
      },
    },
    parentalFlemishHalfTime: {
      name: 'Elternurlaub als Halbzeit, Vertragspersonal der Flämischen Behörde: Vertrag von mindestens',
      parts: { value: '{value} einer Vollzeitstelle' },
    },
    parentalNotice: {
      name: 'Mitteilung des Elternurlaubs',
      parts: { minimumMonths: 'mindestens {value} Monate vorher', maximumMonths: 'höchstens {value} Monate' },
    },
    parentalNoticeFederal: {
      name: 'Mitteilung des Elternurlaubs im föderalen öffentlichen Dienst',
      parts: { value: '{value} {value:Monat|Monate} vorher' },
    },
    medicalNotice: {
      name: 'Mitteilung des medizinischen Beistands',
      parts: { value: '{value} {value:Tag|Tage} vorher' },
    },
    carerNotice: {
      name: 'Mitteilung des Urlaubs für pflegende Angehörige',
      parts: { value: '{value} {value:Tag|Tage} vorher' },
    },
    timeCreditNotice: {
      name: 'Mitteilung des Zeitkredits',
      parts: {
        smallEmployerHeadcount: 'Arbeitgeber mit höchstens {value} Arbeitnehmern',
        smallEmployerMonths: '{value} Monate bei ihnen',
        months: '{value} Monate bei den anderen',
      },
    },
    timeCreditNoticeAfterPalliative: {
      name: 'Mitteilung eines Zeitkredits, der unmittelbar auf ausgeschöpften Urlaub für Palliativpflege folgt',
      parts: { value: '{value} {value:Woche|Wochen} vorher' },
    },
    careerBreakNoticeFederal: {
      name: 'Mitteilung der Laufbahnunterbrechung im föderalen öffentlichen Dienst',
      parts: { value: '{value} {value:Monat|Monate} vorher' },
    },
    halfTimeContract: {
      name: 'Unterbrechung als Halbzeit: Vertrag von mindestens',
      parts: { value: '{value} einer Vollzeitstelle' },
    },
    medicalBlock: {
      name: 'Medizinischer Beistand: Dauer eines Antrags',
      parts: {
        minimum: 'mindestens {value} {value:Monat|Monate}',
        maximum: 'höchstens {value} {value:Monat|Monate}',
      },
    },
    medicalWeeks: {
      name: 'Medizinischer Beistand in Wochen, mit Zustimmung des Arbeitgebers',
      parts: { value: 'höchstens {value} {value:Woche|Wochen}' },
    },
    medicalTotal: {
      name: 'Medizinischer Beistand je Patient',
      parts: {
        ordinary: '{value} Monate vollständige Unterbrechung',
        singleParent: '{value} Monate für Alleinerziehende',
      },
    },
    medicalSingleParentChildAge: {
      name: 'Medizinischer Beistand von Alleinerziehenden: Alter des Kindes',
      parts: { value: 'höchstens {value} Jahre' },
    },
    medicalTotalTemporaryTeacher: {
      name: 'Medizinischer Beistand von zeitweiligen Lehrkräften',
      parts: { value: '{value} {value:Monat|Monate} vollständige Unterbrechung' },
    },
    medicalHospitalisedChild: {
      name: 'Medizinischer Beistand für ein Kind im Krankenhaus',
      parts: {
        days: '{value} {value:Tag|Tage}',
        weeksInARow: '{value} {value:Woche|Wochen} hintereinander',
        minorUntilAge: 'Kind jünger als {value} Jahre',
      },
    },
    medicalRefusal: {
      name: 'Medizinischer Beistand in kleinen Betrieben',
      parts: {
        agreementBelow: 'Zustimmung nötig bei weniger als {value} Arbeitnehmern',
        refusalBelow: 'Ablehnung möglich bei weniger als {value} Arbeitnehmern',
        takenMonths: 'sobald {value} Monate genommen sind',
      },
    },
    palliativeBlock: {
      name: 'Palliativpflege: Dauer eines Antrags',
      parts: { value: '{value} {value:Monat|Monate}' },
    },
    palliativeTotal: {
      name: 'Palliativpflege je Patient',
      parts: { value: '{value} {value:Monat|Monate}' },
    },
    carerBlock: {
      name: 'Urlaub für pflegende Angehörige: kürzester Zeitraum und Vielfache',
      parts: {
        full: '{value} {value:Monat|Monate} vollständig',
        partial: '{value} {value:Monat|Monate} als Halbzeit oder 1/5',
      },
    },
    carerTotalPerson: {
      name: 'Urlaub für pflegende Angehörige je gepflegte Person',
      parts: { value: '{value} {value:Monat|Monate} vollständige Unterbrechung' },
    },
    carerTotalCareer: {
      name: 'Urlaub für pflegende Angehörige über die Laufbahn',
      parts: { value: '{value} {value:Monat|Monate} vollständige Unterbrechung' },
    },
    carerRecognition: {
      name: 'Gültigkeit der Anerkennung als pflegender Angehöriger',
      parts: { value: '{value} {value:Monat|Monate}' },
    },
    timeCreditTotal: {
      name: 'Zeitkredit über die Laufbahn',
      parts: { care: '{value} Monate für Pflege', training: '{value} Monate für eine Ausbildung' },
    },
    timeCreditBlock: {
      name: 'Zeitkredit: kürzester Zeitraum',
      parts: { fullOrHalf: '{value} Monate vollständig oder als Halbzeit', oneFifth: '{value} Monate um 1/5' },
    },
    timeCreditPalliative: {
      name: 'Zeitkredit für Palliativpflege',
      parts: { block: '{value} {value:Monat|Monate} je Antrag', total: '{value} Monate je Patient' },
    },
    timeCreditIllRelative: {
      name: 'Zeitkredit für einen schwer kranken Angehörigen: Dauer eines Antrags',
      parts: {
        minimum: 'mindestens {value} {value:Monat|Monate}',
        maximum: 'höchstens {value} {value:Monat|Monate}',
      },
    },
    timeCreditChildAge: {
      name: 'Der Zeitkredit beginnt, bevor das Kind',
      parts: {
        child: '{value} Jahre alt ist',
        disabledChild: '{value} Jahre alt ist bei einer Behinderung',
        illMinorChild: '{value} Jahre alt ist bei einer schweren Krankheit',
      },
    },
    timeCreditChildAllowance: {
      name: 'Unterbrechungsgeld für Zeitkredit für ein Kind',
      parts: {
        fullUntilAge: 'vollständige Unterbrechung: Kind jünger als {value} Jahre',
        months: '{value} Monate',
      },
    },
    timeCreditChildAllowanceSeniority: {
      name: 'Unterbrechungsgeld für Zeitkredit für ein Kind: Dienstalter beim Arbeitgeber',
      parts: { value: '{value} {value:Monat|Monate}' },
    },
    timeCreditChildAllowanceOccupation: {
      name: 'Unterbrechungsgeld für vollständigen Zeitkredit für ein Kind: vorherige Beschäftigung',
      parts: { fullTime: '{value} Monate in Vollzeit', partTime: '{value} Monate in Teilzeit' },
    },
    timeCreditSeniority: {
      name: 'Dienstalter beim Arbeitgeber für den Zeitkredit',
      parts: { value: '{value} {value:Monat|Monate}' },
    },
    timeCreditSmallEmployer: {
      name: 'Zeitkredit braucht die Zustimmung des Arbeitgebers',
      parts: { value: 'mit höchstens {value} Arbeitnehmern' },
    },
    endOfCareerAge: {
      name: 'Alter für den Laufbahnende-Zeitkredit',
      parts: {
        right: '{value} Jahre',
        exceptions: { some: '{value} Jahre in den Ausnahmen', none: 'keine Ausnahmen mehr' },
      },
    },
    endOfCareerAllowanceAge: {
      name: 'Alter für das Unterbrechungsgeld am Laufbahnende',
      parts: { value: '{value} Jahre' },
    },
    endOfCareerEarlyAllowance: {
      name: 'Jahre als Arbeitnehmer für das Unterbrechungsgeld am Laufbahnende ab 55 Jahren',
      parts: { value: { some: '{value} Jahre', none: 'kein Unterbrechungsgeld ab 55 Jahren mehr' } },
    },
    endOfCareerBlock: {
      name: 'Laufbahnende-Zeitkredit: kürzester Zeitraum',
      parts: { half: '{value} Monate als Halbzeit', oneFifth: '{value} Monate um 1/5' },
    },
    endOfCareerYears: {
      name: 'Jahre als Arbeitnehmer für den Laufbahnende-Zeitkredit',
      parts: { male: '{value} Jahre für einen Mann', female: '{value} Jahre für eine Frau' },
    },
    careerBreakTotal: {
      name: 'Laufbahnunterbrechung über die Laufbahn',
      parts: { full: '{value} Monate vollständig', partial: '{value} Monate teilweise' },
    },
    careerBreakPeriod: {
      name: 'Laufbahnunterbrechung: Dauer eines Antrags',
      parts: { minimum: 'mindestens {value} Monate', maximum: 'höchstens {value} Monate' },
    },
    careerBreakEndOfCareerAge: {
      name: 'Alter für die Laufbahnunterbrechung am Laufbahnende',
      parts: { right: '{value} Jahre', allowanceInDoubtUntil: 'Unterbrechungsgeld ungewiss vor {value} Jahren' },
    },
  },
  milestones: {
    carerLeave: 'Es gibt den Urlaub für pflegende Angehörige.',
    carerLeaveFederal:
      'Es gibt den Urlaub für pflegende Angehörige für das statutarische Personal des föderalen öffentlichen Dienstes und der autonomen öffentlichen Unternehmen.',
    parentalFourthMonth:
      'Kinder, die ab diesem Tag geboren oder adoptiert sind, geben auch für den vierten Monat Anspruch auf Unterbrechungsgeld.',
    parentalFoster: 'Pflegeeltern haben Elternurlaub, bei schriftlicher Mitteilung ab diesem Tag.',
    timeCreditOtherWeeks:
      'Zeitkredit um 1/5 steht mit einer Vereinbarung auch Wochen mit weniger als fünf Tagen offen.',
  },
};
