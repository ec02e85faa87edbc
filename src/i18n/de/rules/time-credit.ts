import type { timeCreditRules } from '../../../domain/rules/time-credit/time-credit-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const timeCredit: RuleTexts<typeof timeCreditRules> = {
  'time-credit.forms': {
    message:
      'Der Zeitkredit wird vollständig, als Halbzeit oder als Verringerung um 1/5 genommen, nicht als „{regime}“.',
    fix: 'Wählen Sie die vollständige Unterbrechung, die Halbzeit oder die Verringerung um 1/5, oder prüfen Sie die Art der Unterbrechung.',
  },
  'time-credit.motive.required': {
    message: 'Zeitkredit ohne Begründung gibt es nicht mehr: Unter „{motive}“ steht keine der zulässigen Begründungen.',
    fix: 'Geben Sie die Begründung an: Kinderbetreuung (child), Palliativpflege (palliative), Schwerkrankes Familienmitglied (illRelative), Kind mit Behinderung (disabledChild), Schwerkrankes minderjähriges Kind (illMinorChild), Ausbildung (training) oder Laufbahnende (endOfCareer).',
  },
  'time-credit.total.care': {
    message:
      '{taken} bereits {taken:genommener Monat|genommene Monate} Zeitkredit und {requested} beantragte übersteigen {maximum} Kalendermonate, unabhängig von der Regelung.',
    fix: 'Beantragen Sie höchstens {left} {left:Monat|Monate}, oder prüfen Sie die bereits genommenen Monate.',
  },
  'time-credit.total.training': {
    message:
      '{taken} bereits {taken:genommener Monat|genommene Monate} Zeitkredit für eine Ausbildung und {requested} beantragte übersteigen {maximum} Kalendermonate.',
    fix: 'Beantragen Sie höchstens {left} {left:Monat|Monate}, oder prüfen Sie die bereits genommenen Monate.',
  },
  'time-credit.child.age': {
    message:
      'Der Zeitkredit beginnt am {startDate}; für dieses Kind kann er vom {earliestStart} bis zum {latestStart} beginnen, vor dem Alter von {limit} Jahren.',
    fix: 'Lassen Sie ihn zwischen dem {earliestStart} und dem {latestStart} beginnen, oder prüfen Sie das Geburtsdatum und bei einem adoptierten Kind das Datum der Eintragung. Haben Sie als Arbeitgeber die Verzögerung verursacht, geben Sie das im Kommentar an.',
  },
  'time-credit.child.foster': {
    message:
      'Das Kind ist ein Pflegekind; Zeitkredit für die Betreuung eines Kindes gilt für ein leibliches oder adoptiertes Kind.',
    fix: 'Beantragen Sie Elternurlaub, auf den Pflegeeltern Anspruch haben, oder berichtigen Sie die Beziehung zum Kind.',
  },
  'time-credit.child.allowance-age': {
    message:
      'Das Kind ist bei Beginn des vollständigen Zeitkredits {age} Jahre alt: Unterbrechungsgeld gibt es nur bei einem Beginn vor dem Alter von {limit} Jahren.',
    fix: 'Teilen Sie es dem Arbeitnehmer mit; bei Halbzeit und 1/5 besteht der Anspruch auf Unterbrechungsgeld länger.',
  },
  'time-credit.child.allowance-48': {
    message:
      'Mit {taken} bereits genommenen {taken:Monat|Monaten} und {requested} beantragten überschreitet der Arbeitnehmer die {maximum} Monate, für die bei Kinderbetreuung Unterbrechungsgeld gezahlt wird.',
    fix: 'Teilen Sie dem Arbeitnehmer mit: Unterbrechungsgeld gibt es noch für höchstens {left} {left:Monat|Monate}.',
  },
  'time-credit.child.allowance-seniority': {
    message:
      'Der Arbeitnehmer ist seit {found} {found:Monat|Monaten} bei Ihnen beschäftigt; das Unterbrechungsgeld bei Kinderbetreuung setzt {minimum} vor der schriftlichen Benachrichtigung voraus.',
    fix: 'Teilen Sie dem Arbeitnehmer mit, dass das LfA bei einer Benachrichtigung vor dem {earliestNotice} wahrscheinlich kein Unterbrechungsgeld zahlt, oder prüfen Sie das Eintrittsdatum.',
  },
  'time-credit.full.allowance-occupation': {
    message:
      'Der Arbeitnehmer arbeitet seit {found} {found:Monat|Monaten} hier; das Unterbrechungsgeld für einen vollständigen Zeitkredit zur Kinderbetreuung setzt {minimum} mit diesem Vertrag voraus.',
    fix: 'Teilen Sie dem Arbeitnehmer mit, dass das LfA bei einer Benachrichtigung vor dem {earliestNotice} wahrscheinlich kein Unterbrechungsgeld zahlt, oder prüfen Sie die Betriebszugehörigkeit.',
  },
  'time-credit.sector-cct': {
    message:
      'Ein Zeitkredit „{regime}“ mit der Begründung „{motive}“ erfordert ein KAA des Sektors oder des Unternehmens; laut der Zeile gibt es keines.',
    fix: 'Wählen Sie 1/5, das keines erfordert, oder prüfen Sie, ob ein KAA diese Regelung zulässt.',
  },
  'time-credit.min-block.full-half': {
    message:
      'Der Zeitraum vom {startDate} bis zum {endDate} ist kürzer als {minimum} Monate, die Mindestdauer eines vollständigen oder halbzeitigen Zeitkredits.',
    fix: 'Lassen Sie ihn am {earliestEnd} oder später enden.',
  },
  'time-credit.min-block.one-fifth': {
    message:
      'Der Zeitraum vom {startDate} bis zum {endDate} ist kürzer als {minimum} Monate, die Mindestdauer eines Zeitkredits zu 1/5.',
    fix: 'Lassen Sie ihn am {earliestEnd} oder später enden.',
  },
  'time-credit.min-block.palliative': {
    message:
      'Ein Zeitkredit für Palliativpflege dauert {block} {block:Monat|Monate} und kann für denselben Patienten einmal verlängert werden; dieser Antrag geht vom {startDate} bis zum {endDate}, bei {taken} bereits genommenen {taken:Monat|Monaten}.',
    fix: 'Lassen Sie ihn am {blockEnd} enden, und beantragen Sie die Verlängerung mit einem eigenen Antrag, oder prüfen Sie die bereits genommenen Monate.',
  },
  'time-credit.min-block.ill-relative': {
    message:
      'Der Zeitraum vom {startDate} bis zum {endDate} dauert nicht {minimum} bis {maximum} Monate, wie es für einen Antrag für ein schwerkrankes Familienmitglied vorgesehen ist.',
    fix: 'Lassen Sie ihn zwischen dem {earliestEnd} und dem {latestEnd} enden; ein weiterer Antrag kann folgen.',
  },
  'time-credit.half.three-quarters': {
    message:
      'Die Halbzeit setzt mindestens 3/4 einer Vollzeit voraus, hier {expected}: Der Vertrag umfasst {found} von {full}.',
    fix: 'Wählen Sie die vollständige Unterbrechung, oder berichtigen Sie die vertragliche Arbeitszeit. Sie muss in den 12 Monaten vor der Benachrichtigung gegolten haben.',
  },
  'time-credit.one-fifth.full-time': {
    message:
      'Ein Zeitkredit zu 1/5 setzt eine Vollzeitbeschäftigung voraus: Der Vertrag umfasst {found}, erforderlich sind {expected} (Vollzeit {full}).',
    fix: 'Wählen Sie die vollständige Unterbrechung, oder berichtigen Sie die vertragliche Arbeitszeit. Sie muss in den 12 Monaten vor der Benachrichtigung gegolten haben.',
  },
  'time-credit.one-fifth.five-days': {
    message:
      'Der Arbeitnehmer arbeitet {found} {found:Tag|Tage} pro Woche; 1/5 setzt {expected} Tage voraus. Seit dem {since} ist eine andere Wocheneinteilung zulässig, wenn eine Vereinbarung die Modalitäten regelt.',
    fix: 'Geben Sie das KAA des Sektors oder des Unternehmens oder die schriftliche Vereinbarung mit dem Arbeitnehmer an, falls es eine solche Vereinbarung gibt.',
  },
  'time-credit.seniority': {
    message:
      'Der Arbeitnehmer war bei der schriftlichen Benachrichtigung seit {found} {found:Monat|Monaten} bei Ihnen beschäftigt; der Zeitkredit setzt {minimum} voraus.',
    fix: 'Die Benachrichtigung ist ab dem {earliestNotice} möglich; sonst prüfen Sie die Betriebszugehörigkeit. Folgt der Zeitkredit unmittelbar auf einen ausgeschöpften Elternurlaub, geben Sie das an.',
  },
  'time-credit.small-employer': {
    message:
      'Mit {headcount} {headcount:Arbeitnehmer|Arbeitnehmern}, also höchstens {maximum}, bedarf der Zeitkredit Ihrer Zustimmung.',
    fix: 'Geben Sie unter „{agreement}“ „ja“ an, wenn Sie zustimmen.',
  },
  'time-credit.motive-proof': {
    message:
      'Der Zeitkredit mit der Begründung „{motive}“ hat am {startDate} begonnen, und es ist kein Nachweis der Begründung beigefügt.',
    fix: 'Fügen Sie ihn als „Nachweis der Begründung (motiveProof)“ bei, jetzt oder nach dem Einreichen: Er muss bei Beginn des Zeitkredits vorliegen.',
  },
  'time-credit.eoc.forms': {
    message:
      'Der Laufbahnende-Zeitkredit wird als Halbzeit oder als Verringerung um 1/5 genommen, nicht als „{regime}“.',
    fix: 'Wählen Sie die Halbzeit oder die Verringerung um 1/5.',
  },
  'time-credit.eoc.min-block': {
    message:
      'Der Zeitraum vom {startDate} bis zum {endDate} ist kürzer als {minimum} Monate, die Mindestdauer dieser Regelung am Laufbahnende.',
    fix: 'Lassen Sie ihn am {earliestEnd} oder später enden; er kann bis zur Pension reichen.',
  },
  'time-credit.eoc.age-right': {
    message:
      'Laut ENSS ist der Arbeitnehmer am ersten Tag {age} Jahre alt; der Laufbahnende-Zeitkredit ist ab {minimum} Jahren möglich.',
    fix: 'Lassen Sie ihn nach dem Geburtstag beginnen, der den Anspruch eröffnet, oder wählen Sie einen Zeitkredit mit einer anderen Begründung.',
  },
  'time-credit.eoc.no-50': {
    message:
      'Laut ENSS ist der Arbeitnehmer am ersten Tag {age} Jahre alt. Die Ausnahmen für Arbeitnehmer unter {minimum} Jahren (schwerer Beruf, lange Laufbahn) gelten seit dem {endedOn} nicht mehr.',
    fix: 'Lassen Sie ihn nach dem Geburtstag beginnen, der den Anspruch eröffnet, oder wählen Sie einen Zeitkredit mit einer anderen Begründung. Erfolgte die Benachrichtigung vor dem {endedOn}, fragen Sie das LfA, ob noch eine Ausnahme gilt.',
  },
  'time-credit.eoc.age-allowance': {
    message:
      'Laut ENSS ist der Arbeitnehmer am ersten Tag {age} Jahre alt: Auf die Unterbrechung besteht ein Anspruch, auf das Unterbrechungsgeld erst ab {minimum} Jahren.',
    fix: 'Teilen Sie es dem Arbeitnehmer mit, oder geben Sie das sektorielle KAA an, wenn eines das Unterbrechungsgeld früher vorsieht.',
  },
  'time-credit.eoc.age-allowance-55': {
    message:
      'Laut ENSS ist der Arbeitnehmer am ersten Tag {age} Jahre alt, bei einer Laufbahn von {found} Jahren: Das vorzeitige Unterbrechungsgeld setzt {expected} voraus oder einen schweren Beruf oder Nachtarbeit.',
    fix: 'Prüfen Sie, ob der schwere Beruf oder die Jahre mit Nacht- oder Schichtarbeit nachgewiesen werden können; sonst teilen Sie es dem Arbeitnehmer mit.',
  },
  'time-credit.eoc.career': {
    message:
      'Die Laufbahn umfasst {found} {found:Jahr|Jahre}; am {decidingDate}, dem Tag der Benachrichtigung oder, wenn sie nicht datiert ist, der Einreichung, sind {expected} als Arbeitnehmer nötig.',
    fix: 'Prüfen Sie die Laufbahnjahre. Welche Anforderung gilt, die für Männer oder die für Frauen, wird der ENSS entnommen.',
  },
  'time-credit.eoc.career-date': {
    message:
      'Eine Laufbahn von {found} Jahren genügt für die Benachrichtigung vom {noticeDate}, aber nicht für den Beginn am {startDate}, der {expected} voraussetzen würde; die Quellen sind sich nicht einig, welches Datum maßgebend ist.',
    fix: 'Fragen Sie vor dem Einreichen das LfA, oder lassen Sie den Zeitkredit im Jahr der Benachrichtigung beginnen.',
  },
  'time-credit.eoc.seniority': {
    message:
      'Der Arbeitnehmer war bei der schriftlichen Benachrichtigung seit {found} {found:Monat|Monaten} bei Ihnen beschäftigt; der Laufbahnende-Zeitkredit setzt {minimum} voraus.',
    fix: 'Die Benachrichtigung ist ab dem {earliestNotice} möglich; sonst prüfen Sie die Betriebszugehörigkeit.',
  },
  'time-credit.eoc.occupation': {
    message:
      'Der Vertrag umfasst {found} von {full}; diese Regelung am Laufbahnende setzt mindestens {expected} voraus.',
    fix: 'Wählen Sie eine andere Regelung, oder berichtigen Sie die vertragliche Arbeitszeit. Sie muss in den 24 Monaten vor der Benachrichtigung gegolten haben.',
  },
};
