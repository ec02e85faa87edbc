import type { noticeRules } from '../../../domain/rules/notice/notice-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const notice: RuleTexts<typeof noticeRules> = {
  'notice.written': {
    message: "La date de l'avertissement écrit du travailleur manque.",
    fix: "Indiquez la date de la lettre recommandée, de la remise de l'écrit contre accusé de réception ou de la notification électronique.",
  },
  'notice.not-after-start': {
    message:
      "L'avertissement écrit est daté du {noticeDate} ; il doit précéder le premier jour du congé, le {startDate}.",
    fix: "Indiquez la date à laquelle le travailleur a averti l'employeur, au plus tard le {latestNotice}, ou faites débuter le congé le {earliestStart} ou plus tard.",
  },
  'notice.not-in-future': {
    message: "L'avertissement écrit est daté du {noticeDate}, après le jour de l'introduction, le {today}.",
    fix: "Indiquez la date réelle de l'avertissement, ou introduisez la demande une fois l'avertissement donné.",
  },
  'notice.parental.window': {
    message:
      "L'avertissement date du {noticeDate} ; pour un congé qui débute le {startDate}, il doit être donné entre le {firstNotice} et le {lastNotice}, soit {minimumMonths} à {maximumMonths} mois à l'avance.",
    fix: "Avec cet avertissement, le congé débute entre le {earliestStart} et le {latestStart}. L'employeur peut accepter un délai plus court ; il n'y a alors rien à changer.",
  },
  'notice.parental.federal': {
    message:
      "L'avertissement date du {noticeDate} ; pour un congé qui débute le {startDate}, le service fédéral le demande au plus tard le {latestNotice}, soit {months} mois à l'avance.",
    fix: 'Faites débuter le congé le {earliestStart} ou plus tard, ou gardez la date si le service accepte le délai plus court.',
  },
  'notice.medical': {
    message:
      "L'avertissement date du {noticeDate} ; pour un congé qui débute le {startDate}, il doit être donné au plus tard le {latestNotice}, soit {days} jours à l'avance.",
    fix: "Faites débuter le congé le {earliestStart} ou plus tard, ou gardez la date si l'employeur et le travailleur en conviennent (accord employeur « oui »).",
  },
  'notice.medical.hospital-emergency': {
    message:
      "L'avertissement date du {noticeDate}, moins de {days} jours avant le début, le {startDate} ; ce n'est permis que si l'hospitalisation était imprévue.",
    fix: "Indiquez « oui » si l'hospitalisation était imprévue et joignez l'attestation du médecin qui le mentionne ; sinon, faites débuter le congé le {earliestStart} ou plus tard.",
  },
  'notice.palliative': {
    message:
      "L'attestation étant remise le {noticeDate}, le congé débute le {earliestStart}, premier jour de la semaine suivante ; la date indiquée est le {startDate}.",
    fix: "Faites débuter le congé le {earliestStart} ou plus tard, ou gardez la date si l'employeur est d'accord (accord employeur « oui »).",
  },
  'notice.carer': {
    message:
      "L'avertissement date du {noticeDate} ; pour un congé qui débute le {startDate}, il doit être donné au plus tard le {latestNotice}, soit {days} jours à l'avance.",
    fix: "Faites débuter le congé le {earliestStart} ou plus tard, ou gardez la date si l'employeur l'accepte (accord employeur « oui »).",
  },
  'notice.time-credit': {
    message:
      "L'avertissement date du {noticeDate} ; pour un crédit-temps qui débute le {startDate}, il doit être donné au plus tard le {latestNotice}, soit {months} mois à l'avance pour un employeur de cette taille.",
    fix: 'Faites débuter le crédit-temps le {earliestStart} ou plus tard, ou gardez la date si un autre délai a été convenu par écrit (accord employeur « oui »).',
  },
  'notice.time-credit.after-palliative': {
    message:
      "L'avertissement date du {noticeDate} ; pour un crédit-temps qui débute le {startDate}, directement après un congé pour soins palliatifs épuisé, il doit être donné au plus tard le {latestNotice}, soit {weeks} semaines à l'avance.",
    fix: 'Faites débuter le crédit-temps le {earliestStart} ou plus tard, ou gardez la date si un autre délai a été convenu par écrit (accord employeur « oui »).',
  },
  'notice.career-break.federal': {
    message:
      "L'avertissement date du {noticeDate} ; pour une interruption de carrière qui débute le {startDate}, le service fédéral le demande au plus tard le {latestNotice}, soit {months} mois à l'avance.",
    fix: "Faites débuter l'interruption le {earliestStart} ou plus tard, ou gardez la date si le service accepte le délai plus court.",
  },
  'notice.plausible': {
    message:
      "L'avertissement date du {noticeDate}, plus de {months} mois avant le premier jour du congé, le {startDate}.",
    fix: "Vérifiez l'année des deux dates. Si elles sont exactes, il n'y a rien à faire.",
  },
};
