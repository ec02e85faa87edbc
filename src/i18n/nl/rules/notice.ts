import type { noticeRules } from '../../../domain/rules/notice/notice-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const notice: RuleTexts<typeof noticeRules> = {
  'notice.written': {
    message: 'De datum van de schriftelijke kennisgeving door de werknemer ontbreekt.',
    fix: 'Geef de datum van de aangetekende brief, van de brief die voor ontvangst is ondertekend of van de elektronische kennisgeving.',
  },
  'notice.not-after-start': {
    message:
      'De schriftelijke kennisgeving dateert van {noticeDate}; ze moet dateren van vóór de eerste dag van het verlof, {startDate}.',
    fix: 'Geef de datum waarop de werknemer u in kennis heeft gesteld, uiterlijk {latestNotice}, of laat het verlof op {earliestStart} of later beginnen.',
  },
  'notice.not-in-future': {
    message: 'De schriftelijke kennisgeving dateert van {noticeDate}, later dan de dag van indiening, {today}.',
    fix: 'Geef de werkelijke datum van de kennisgeving, of dien in zodra ze gebeurd is.',
  },
  'notice.parental.window': {
    message:
      'De kennisgeving gebeurde op {noticeDate}; voor een verlof dat begint op {startDate} moet ze gebeuren tussen {firstNotice} en {lastNotice}, {minimumMonths} tot {maximumMonths} maanden vooraf.',
    fix: 'Met deze kennisgeving begint het verlof tussen {earliestStart} en {latestStart}. U kunt een kortere termijn aanvaarden; dan hoeft er niets te veranderen.',
  },
  'notice.parental.federal': {
    message:
      'De kennisgeving gebeurde op {noticeDate}; voor een verlof dat begint op {startDate} verlangt de federale dienst ze uiterlijk op {latestNotice}, {months} maanden vooraf.',
    fix: 'Laat het verlof op {earliestStart} of later beginnen, of behoud de datum als de dienst de kortere termijn aanvaardt.',
  },
  'notice.medical': {
    message:
      'De kennisgeving gebeurde op {noticeDate}; voor een verlof dat begint op {startDate} moet ze uiterlijk op {latestNotice} gebeuren, {days} dagen vooraf.',
    fix: 'Laat het verlof op {earliestStart} of later beginnen, of behoud de datum als werkgever en werknemer dat overeenkomen (akkoord werkgever “ja”).',
  },
  'notice.medical.hospital-emergency': {
    message:
      'De kennisgeving gebeurde op {noticeDate}, minder dan {days} dagen vóór de start op {startDate}; dat mag alleen als de ziekenhuisopname onvoorzien was.',
    fix: 'Vermeld “ja” als de opname onvoorzien was en voeg het attest van de arts toe dat dit vermeldt; laat het verlof anders op {earliestStart} of later beginnen.',
  },
  'notice.palliative': {
    message:
      'Met kennisgeving en attest op {noticeDate} begint het verlof op {earliestStart}, de eerste dag van de volgende week; de opgegeven datum is {startDate}.',
    fix: 'Laat het verlof op {earliestStart} of later beginnen, of behoud de datum als de werkgever akkoord gaat (akkoord werkgever “ja”).',
  },
  'notice.carer': {
    message:
      'De kennisgeving gebeurde op {noticeDate}; voor een verlof dat begint op {startDate} moet ze uiterlijk op {latestNotice} gebeuren, {days} dagen vooraf.',
    fix: 'Laat het verlof op {earliestStart} of later beginnen, of behoud de datum als de werkgever die aanvaardt (akkoord werkgever “ja”).',
  },
  'notice.time-credit': {
    message:
      'De kennisgeving gebeurde op {noticeDate}; voor tijdskrediet dat begint op {startDate} moet ze uiterlijk op {latestNotice} gebeuren, {months} maanden vooraf voor een werkgever van deze grootte.',
    fix: 'Laat het tijdskrediet op {earliestStart} of later beginnen, of behoud de datum als schriftelijk een andere termijn is overeengekomen (akkoord werkgever “ja”).',
  },
  'notice.career-break.federal': {
    message:
      'De kennisgeving gebeurde op {noticeDate}; voor een loopbaanonderbreking die begint op {startDate} verlangt de federale dienst ze uiterlijk op {latestNotice}, {months} maanden vooraf.',
    fix: 'Laat de onderbreking op {earliestStart} of later beginnen, of behoud de datum als de dienst de kortere termijn aanvaardt.',
  },
  'notice.time-credit.after-palliative': {
    message:
      'De kennisgeving gebeurde op {noticeDate}; voor tijdskrediet dat begint op {startDate}, onmiddellijk na uitgeput palliatief verlof, moet ze uiterlijk op {latestNotice} gebeuren, {weeks} weken vooraf.',
    fix: 'Laat het tijdskrediet op {earliestStart} of later beginnen, of behoud de datum als schriftelijk een andere termijn is overeengekomen (akkoord werkgever “ja”).',
  },
  'notice.plausible': {
    message:
      'De kennisgeving dateert van {noticeDate}, meer dan {months} maanden vóór de eerste dag van het verlof, {startDate}.',
    fix: 'Controleer het jaar van beide datums. Kloppen ze, dan hoeft er niets te veranderen.',
  },
};
