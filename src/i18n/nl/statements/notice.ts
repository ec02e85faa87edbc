import type { noticeNotes } from '../../../domain/rules/notice/notice-notes.ts';
import type { noticeRules } from '../../../domain/rules/notice/notice-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const notice: RuleStatements<typeof noticeRules, typeof noticeNotes> = {
  'notice.written':
    'De aanvraag vermeldt de datum van de schriftelijke kennisgeving door de werknemer: een aangetekende brief, een overhandigd geschrift met ondertekend dubbel, of de elektronische kennisgeving als de werkgever die heeft ingeschakeld.',
  'notice.not-after-start':
    'De schriftelijke kennisgeving dateert van vóór de eerste dag van het verlof. Op de dag zelf kan ze alleen bij een onvoorziene ziekenhuisopname van een kind, of bij palliatieve zorgen die met akkoord van de werkgever meteen beginnen.',
  'notice.not-in-future':
    'De schriftelijke kennisgeving is uiterlijk op de dag van indiening gegeven: de werkgever verklaart dat.',
  'notice.parental.window':
    'In de privésector en bij lokale besturen wordt ouderschapsverlof minstens 2 en hoogstens 3 maanden vóór het begin gemeld; de werkgever kan een kortere termijn aanvaarden.',
  'notice.parental.federal':
    'Bij de federale dienst wordt ouderschapsverlof 2 maanden vóór het begin gemeld; de dienst kan een kortere termijn aanvaarden, en er is geen maximum.',
  'notice.medical':
    'Verlof voor medische bijstand wordt 7 dagen vóór het begin gemeld, tenzij de partijen anders overeenkomen of een kind onvoorzien in het ziekenhuis is opgenomen.',
  'notice.medical.hospital-emergency':
    'Een kennisgeving van minder dan 7 dagen voor een gehospitaliseerd kind vermeldt of de opname onvoorzien was; in dat geval geldt geen termijn en blijkt dat uit een attest van de arts.',
  'notice.palliative':
    'Palliatief verlof kent geen termijn van kennisgeving: het begint op maandag van de week na die waarin het attest wordt overhandigd, of vroeger als de werkgever akkoord gaat.',
  'notice.carer':
    'Verlof voor mantelzorg wordt 7 dagen vóór het begin gemeld; de werkgever kan een kortere termijn aanvaarden.',
  'notice.time-credit':
    'Tijdskrediet wordt 3 maanden vóór het begin gemeld als de werkgever meer dan 20 werknemers heeft, 6 maanden als hij er 20 of minder heeft, geteld in personen op 30 juni van het jaar vóór de kennisgeving. Schriftelijk kan een andere termijn worden afgesproken.',
  'notice.time-credit.after-palliative':
    'Tijdskrediet voor palliatieve zorgen dat onmiddellijk volgt op uitgeput palliatief verlof wordt 2 weken vóór het begin gemeld, ongeacht de grootte van de werkgever. Een rij wordt geacht op dat verlof te volgen als ze de aanvraag vermeldt die ze verlengt.',
  'notice.career-break.federal':
    'Statutair federaal personeel meldt een loopbaanonderbreking 2 maanden vóór het begin; een gearchiveerde pagina vraagt 3 maanden voor een volledige onderbreking. De dienst kan een kortere termijn aanvaarden.',
  'notice.content':
    'De kennisgeving vermeldt het verlof, het regime, de eerste en de laatste dag; voor tijdskrediet hoort er ook het Break@work-attest van het resterende krediet bij.',
  'notice.plausible':
    "De schriftelijke kennisgeving gebeurt hoogstens een jaar vóór de eerste dag van het verlof; een vroegere datum is meestal een tikfout in het jaar. Geen enkele bron noemt zo'n grens.",
};
