import type { noticeRules } from '../../../domain/rules/notice/notice-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const notice: RuleTexts<typeof noticeRules> = {
  'notice.written': {
    message: 'Das Datum der schriftlichen Benachrichtigung durch den Arbeitnehmer fehlt.',
    fix: 'Geben Sie das Datum des Einschreibens, des gegen Empfangsbestätigung übergebenen Schreibens oder der elektronischen Benachrichtigung an.',
  },
  'notice.not-after-start': {
    message:
      'Die schriftliche Benachrichtigung ist vom {noticeDate}; sie muss vor dem ersten Tag des Urlaubs liegen, dem {startDate}.',
    fix: 'Geben Sie das Datum an, an dem der Arbeitnehmer den Arbeitgeber benachrichtigt hat, spätestens den {latestNotice}, oder lassen Sie den Urlaub am {earliestStart} oder später beginnen.',
  },
  'notice.not-in-future': {
    message:
      'Die schriftliche Benachrichtigung ist vom {noticeDate} und damit nach dem Tag der Einreichung, dem {today}.',
    fix: 'Geben Sie das tatsächliche Datum der Benachrichtigung an, oder reichen Sie den Antrag ein, sobald sie erfolgt ist.',
  },
  'notice.parental.window': {
    message:
      'Die Benachrichtigung ist vom {noticeDate}; für einen Urlaub, der am {startDate} beginnt, muss sie zwischen dem {firstNotice} und dem {lastNotice} erfolgen, also {minimumMonths} bis {maximumMonths} Monate im Voraus.',
    fix: 'Mit dieser Benachrichtigung beginnt der Urlaub zwischen dem {earliestStart} und dem {latestStart}. Sie können als Arbeitgeber eine kürzere Frist annehmen; dann ist nichts zu ändern.',
  },
  'notice.parental.federal': {
    message:
      'Die Benachrichtigung ist vom {noticeDate}; für einen Urlaub, der am {startDate} beginnt, verlangt der föderale Dienst sie spätestens am {latestNotice}, also {months} Monate im Voraus.',
    fix: 'Lassen Sie den Urlaub am {earliestStart} oder später beginnen, oder behalten Sie das Datum bei, wenn der Dienst die kürzere Frist annimmt.',
  },
  'notice.medical': {
    message:
      'Die Benachrichtigung ist vom {noticeDate}; für einen Urlaub, der am {startDate} beginnt, muss sie spätestens am {latestNotice} erfolgen, also {days} Tage im Voraus.',
    fix: 'Lassen Sie den Urlaub am {earliestStart} oder später beginnen, oder behalten Sie das Datum bei, wenn Arbeitgeber und Arbeitnehmer sich darauf einigen (Zustimmung Arbeitgeber „ja“).',
  },
  'notice.medical.hospital-emergency': {
    message:
      'Die Benachrichtigung ist vom {noticeDate}, weniger als {days} Tage vor dem Beginn am {startDate}; das ist nur zulässig, wenn die Aufnahme ins Krankenhaus unvorhergesehen war.',
    fix: 'Geben Sie „ja“ an, wenn die Aufnahme unvorhergesehen war, und fügen Sie die Bescheinigung des Arztes bei, die dies angibt; sonst lassen Sie den Urlaub am {earliestStart} oder später beginnen.',
  },
  'notice.palliative': {
    message:
      'Wird die Bescheinigung mit der Benachrichtigung am {noticeDate} übergeben, beginnt der Urlaub am {earliestStart}, dem ersten Tag der folgenden Woche; angegeben ist der {startDate}.',
    fix: 'Lassen Sie den Urlaub am {earliestStart} oder später beginnen, oder behalten Sie das Datum bei, wenn der Arbeitgeber einverstanden ist (Zustimmung Arbeitgeber „ja“).',
  },
  'notice.carer': {
    message:
      'Die Benachrichtigung ist vom {noticeDate}; für einen Urlaub, der am {startDate} beginnt, muss sie spätestens am {latestNotice} erfolgen, also {days} Tage im Voraus.',
    fix: 'Lassen Sie den Urlaub am {earliestStart} oder später beginnen, oder behalten Sie das Datum bei, wenn der Arbeitgeber es annimmt (Zustimmung Arbeitgeber „ja“).',
  },
  'notice.time-credit': {
    message:
      'Die Benachrichtigung ist vom {noticeDate}; für einen Zeitkredit, der am {startDate} beginnt, muss sie bei einem Arbeitgeber dieser Größe spätestens am {latestNotice} erfolgen, also {months} Monate im Voraus.',
    fix: 'Lassen Sie den Zeitkredit am {earliestStart} oder später beginnen, oder behalten Sie das Datum bei, wenn schriftlich eine andere Frist vereinbart wurde (Zustimmung Arbeitgeber „ja“).',
  },
  'notice.career-break.federal': {
    message:
      'Die Benachrichtigung ist vom {noticeDate}; für eine Laufbahnunterbrechung, die am {startDate} beginnt, verlangt der föderale Dienst sie spätestens am {latestNotice}, also {months} Monate im Voraus.',
    fix: 'Lassen Sie die Unterbrechung am {earliestStart} oder später beginnen, oder behalten Sie das Datum bei, wenn der Dienst die kürzere Frist annimmt.',
  },
  'notice.time-credit.after-palliative': {
    message:
      'Die Benachrichtigung ist vom {noticeDate}; für einen Zeitkredit, der am {startDate} unmittelbar nach ausgeschöpftem Urlaub für Palliativpflege beginnt, muss sie spätestens am {latestNotice} erfolgen, also {weeks} Wochen im Voraus.',
    fix: 'Lassen Sie den Zeitkredit am {earliestStart} oder später beginnen, oder behalten Sie das Datum bei, wenn schriftlich eine andere Frist vereinbart wurde (Zustimmung Arbeitgeber „ja“).',
  },
  'notice.plausible': {
    message:
      'Die Benachrichtigung ist vom {noticeDate}, mehr als {months} Monate vor dem ersten Urlaubstag, dem {startDate}.',
    fix: 'Prüfen Sie bei beiden Daten das Jahr. Stimmen sie, ist nichts zu tun.',
  },
};
