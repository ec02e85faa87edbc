import type { parentalRules } from '../../../domain/rules/parental/parental-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const parental: RuleTexts<typeof parentalRules> = {
  'parental.forms': {
    message:
      'Elternurlaub ab dem {startDate} kann nicht als „{regime}“ genommen werden: Er wird vollständig, als Halbzeit oder um 1/5 genommen und, seit dem {since}, um 1/10 oder in den flexiblen Formen.',
    fix: 'Wählen Sie vollständige Unterbrechung, Halbzeit, 1/5 oder 1/10, oder prüfen Sie die Art der Unterbrechung und das Anfangsdatum.',
  },
  'parental.full.min-block': {
    message:
      'Der Urlaub vom {startDate} bis zum {endDate} dauert {found} {found:Monat|Monate}; der vollständige Elternurlaub wird in Blöcken von {block} Monat oder einem Vielfachen genommen.',
    fix: 'Lassen Sie den Urlaub am {shorterEnd} ({shorter} {shorter:Monat|Monate}) oder am {longerEnd} ({longer} {longer:Monat|Monate}) enden. Für einzelne Wochen wählen Sie die Regelung „vollständig, flexibel“, mit Zustimmung des Arbeitgebers.',
  },
  'parental.full-flex.block': {
    message:
      'Der Urlaub dauert {days} {days:Tag|Tage}; der vollständige Elternurlaub in flexibler Form wird in ganzen Wochen von 7 Tagen genommen.',
    fix: 'Lassen Sie den Urlaub am {shorterEnd} ({shorter} {shorter:Woche|Wochen}) oder am {longerEnd} ({longer} {longer:Woche|Wochen}) enden.',
  },
  'parental.full-flex.window': {
    message:
      'Der Urlaub endet am {endDate}; Wochen, die mit einer einzigen Benachrichtigung beantragt werden, liegen innerhalb von {months} Monaten, hier bis zum {latestEnd}.',
    fix: 'Lassen Sie den Urlaub spätestens am {latestEnd} enden; die folgenden Wochen erfordern eine neue Benachrichtigung.',
  },
  'parental.half.min-block': {
    message:
      'Der Urlaub vom {startDate} bis zum {endDate} dauert {found} {found:Monat|Monate}; der Elternurlaub in Halbzeit wird in Blöcken von {block} Monaten oder einem Vielfachen genommen.',
    fix: 'Lassen Sie den Urlaub am {shorterEnd} ({shorter} Monate) oder am {longerEnd} ({longer} Monate) enden. Für einzelne Monate wählen Sie die Regelung „Halbzeit, flexibel“, mit Zustimmung des Arbeitgebers.',
  },
  'parental.half-flex.block': {
    message:
      'Der Urlaub vom {startDate} bis zum {endDate} dauert {found} {found:Monat|Monate}; der Elternurlaub in Halbzeit in flexibler Form wird in ganzen Monaten genommen.',
    fix: 'Lassen Sie den Urlaub am {shorterEnd} ({shorter} {shorter:Monat|Monate}) oder am {longerEnd} ({longer} {longer:Monat|Monate}) enden.',
  },
  'parental.one-fifth.min-block': {
    message:
      'Der Urlaub vom {startDate} bis zum {endDate} dauert {found} {found:Monat|Monate}; bei einer Verringerung um 1/5 wird er in Blöcken von {block} Monaten oder einem Vielfachen genommen.',
    fix: 'Lassen Sie den Urlaub am {shorterEnd} ({shorter} Monate) oder am {longerEnd} ({longer} Monate) enden.',
  },
  'parental.one-tenth.min-block': {
    message:
      'Der Urlaub vom {startDate} bis zum {endDate} dauert {found} {found:Monat|Monate}; bei einer Verringerung um 1/10 wird er in Blöcken von {block} Monaten oder einem Vielfachen genommen.',
    fix: 'Lassen Sie den Urlaub am {shorterEnd} ({shorter} Monate) oder am {longerEnd} ({longer} Monate) enden.',
  },
  'parental.total': {
    message:
      'Dieser Antrag entspricht {requested} {requested:Monat|Monaten} vollständiger Unterbrechung; mit {used} für dieses Kind bereits genommenen {used:Monat|Monaten} überschreitet er die zulässigen {capital} Monate.',
    fix: 'Kürzen Sie den Urlaub: Der Rest entspricht {left} {left:Monat|Monaten} vollständiger Unterbrechung (1 Monat vollständig = 4 Wochen = 2 Monate Halbzeit = 5 Monate zu 1/5 = 10 Monate zu 1/10).',
  },
  'parental.partial.full-time-required': {
    message:
      'Der Vertrag vor dem Urlaub umfasst {found} pro Woche; der Elternurlaub in Halbzeit, zu 1/5 oder zu 1/10 setzt eine Vollzeit voraus, also {full}.',
    fix: 'Beantragen Sie eine vollständige Unterbrechung, die auch Teilzeitbeschäftigten offensteht. Erreicht der Arbeitnehmer bei mehreren Arbeitgebern zusammen eine Vollzeit, geben Sie das an.',
  },
  'parental.half.flemish-contractual': {
    message:
      'Der Vertrag vor dem Urlaub umfasst {found} von {full} pro Woche; nur das Vertragspersonal der Flämischen Regierung darf aus einer Teilzeit von mindestens 75 % auf Halbzeit gehen.',
    fix: 'Prüfen Sie, ob der Arbeitnehmer bei der Flämischen Regierung selbst unter Vertrag steht; sonst beantragen Sie eine vollständige Unterbrechung.',
  },
  'parental.flex.agreement': {
    message:
      'Die Regelung „{regime}“ erfordert die Zustimmung des Arbeitgebers; dieser Antrag gibt keine an, oder er gibt eine Ablehnung an.',
    fix: 'Geben Sie als Zustimmung des Arbeitgebers „ja“ an, sobald sie erteilt ist, im Grundsatz und zur Verteilung der Tage. Ohne Zustimmung wählen Sie „{ordinary}“ bis zum {ordinaryEnd} ({ordinaryMonths} {ordinaryMonths:Monat|Monate}): Das ist ein Recht.',
  },
  'parental.one-tenth.agreement': {
    message:
      'Elternurlaub um 1/10 erfordert die Zustimmung des Arbeitgebers; dieser Antrag gibt keine an, oder er gibt eine Ablehnung an.',
    fix: 'Geben Sie als Zustimmung des Arbeitgebers „ja“ an, sobald sie erteilt ist, im Grundsatz und zur Verteilung der Verringerung. Ohne Zustimmung wählen Sie vollständig, Halbzeit oder 1/5; das sind Rechte.',
  },
  'parental.one-tenth.education': {
    message:
      'Ob die Regelung „{regime}“ im flämischen Unterrichtswesen möglich ist, hängt von den Regeln der Flämischen Gemeinschaft ab.',
    fix: 'Prüfen Sie vor dem Einreichen das geltende Rundschreiben der Gemeinschaft zum Elternurlaub.',
  },
  'parental.child-age': {
    message:
      'Der Urlaub beginnt am {startDate}; für ein am {birthDate} geborenes Kind kann er von diesem Tag bis zum {latestStart} beginnen, vor dem Alter von {age} Jahren.',
    fix: 'Prüfen Sie beide Daten. Für ein Kind mit Behinderung liegt die Grenze bei 21 Jahren: Geben Sie die Behinderung an. Hat der Arbeitgeber den Urlaub aufgeschoben, ist ein späterer Beginn möglich: Reichen Sie den Antrag mit dem Nachweis außerhalb dieser Datei ein.',
  },
  'parental.adoption-start': {
    message: 'Der Urlaub beginnt am {startDate}, vor der Eintragung des Kindes im Haushalt am {registrationDate}.',
    fix: 'Lassen Sie den Urlaub frühestens am {registrationDate} beginnen, oder berichtigen Sie das Datum der Eintragung.',
  },
  'parental.foster': {
    message: 'Elternurlaub für Pflegeeltern: {column} {found}; das Datum darf nicht vor dem {expected} liegen.',
    fix: 'Die Unterbringung ist für mindestens sechs Monate vorgesehen, hat bei Beginn des Urlaubs begonnen und dauert so lange wie der Urlaub; die Benachrichtigung ist ab Juli 2025 möglich. Berichtigen Sie die Daten, oder halten Sie die Entscheidung über die Unterbringung bereit; außerhalb des privaten und des lokalen Sektors prüfen Sie auch die Regeln des Dienstes.',
  },
  'parental.seniority': {
    message:
      'Der Arbeitnehmer war in den {window} Monaten vor der Benachrichtigung {found} {found:Monat|Monate} beschäftigt; erforderlich sind {required}.',
    fix: 'Lassen Sie am {earliestNotice} oder später neu benachrichtigen, wenn {required} Monate erreicht sind. Leiharbeit in diesem Betrieb zählt mit: Geben Sie die Dienstmonate einschließlich dieser Zeit an.',
  },
  'parental.allowance.fourth-month': {
    message:
      'Für ein vor dem {firstBirth} geborenes oder adoptiertes Kind (hier am {birthDate}) zahlt das LfA {paid} Monate vollständiger Unterbrechung oder den entsprechenden Zeitraum; mit diesem Antrag werden {total} erreicht.',
    fix: 'Der Urlaub ist in Ordnung; teilen Sie dem Arbeitnehmer mit, dass für den Teil über {paid} Monate hinaus kein Unterbrechungsgeld gezahlt wird.',
  },
  'parental.document': {
    message:
      'Der Urlaub hat am {startDate} begonnen, und es liegt kein Nachweis der Adoption, der Unterbringung in einer Pflegefamilie oder der Behinderung bei, auf der er beruht.',
    fix: 'Stellen Sie sicher, dass Sie den Nachweis haben (Eintragung des Kindes, Entscheidung des Unterbringungsdienstes, Anerkennung der Behinderung), und fügen Sie ihn als „Verwandtschaftsnachweis“ (kinshipProof) bei, jetzt oder nach der Einreichung.',
  },
};
