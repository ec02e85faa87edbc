import type { screens as english } from '../../en/messages/screens.ts';

export const screens: Readonly<Record<keyof typeof english, string>> = {
  'new.screen.sector': 'Sector',
  'new.screen.documents': 'Bijlagen',
  'new.ask.regime.parentalLeave': 'Type ouderschapsverlof:',
  'new.parental.full': 'volledig',
  'new.parental.fullFlexible': 'volledig, met flexibilisering',
  'new.parental.half': 'halftijds',
  'new.parental.halfFlexible': 'halftijds, met flexibilisering',
  'new.parental.oneFifth': 'een vijfde',
  'new.parental.oneTenth': 'een tiende',
  'new.parental.note':
    'Als werkgever kunt u akkoord gaan met een volledige onderbreking per week (7 opeenvolgende kalenderdagen) of een veelvoud daarvan, en met een halftijdse vermindering per maand of een veelvoud daarvan.',
  'new.email': 'Ik wens een bevestigingsmail te ontvangen.',
  'new.flag.confirmationEmail': 'de dienst om een bevestigingsmail vragen',
  'new.flag.attach': 'document bij de aanvraag, bijvoorbeeld medicalCertificate=scan.pdf (herhaalbaar)',
  'new.documents.hint':
    'U kunt een scan of een leesbare foto van elke nodige bijlage toevoegen als pdf- of jpg-bestand van hoogstens 2 MB. Enter: later, met "baw attach".',
  'new.documents.file': '{type}, een bestand kiezen:',
  'new.documents.cannotOpen':
    '“{path}” kan niet worden geopend. Geef het pad vanaf de map waarin u werkt, of wis het en druk op Enter: de bijlage mag later volgen.',
  'new.documents.notSent':
    'De aanvraag was al ingediend; de bijlagen zijn niet verzonden. "baw attachments {ticket}" toont wat er staat, "baw attach {ticket}" voegt iets toe.',
  'new.documents.attached': 'Toegevoegd: {file} ({type}).',
  'confirmation.document': 'Toe te voegen bijlage: {file} ({type}).',
  'list.niss': 'INSZ',
  'list.name': 'Naam',
  'list.ticket': 'Ticketnummer',
  'list.leave': 'Type onderbreking',
  'list.start': 'Begindatum',
  'list.end': 'Einddatum',
  'list.submitted': 'Ingediend op',
  'modify.title': 'Een aanvraag wijzigen',
  'modify.ask': 'Einddatum van de onderbreking (nu {end}):',
  'modify.receipt': 'Ontvangstbewijs: wijziging van uw onderbreking',
  'modify.sentence': 'De aanvraag betreft de wijziging van {leave}, {regime}, van {start} tot en met {end}.',
  'cancel.title': 'Bevestiging: annulering van een onderbreking',
  'cancel.number': 'Uniek nummer van de mededeling van de werkgever: {ticket}',
  'cancel.before': 'Vóór deze aanvraag was de werknemer tewerkgesteld met een arbeidsovereenkomst van {hours}.',
  'cancel.receipt': 'Ontvangstbewijs: annulering',
  'cancel.sentence': 'De aanvraag betreft de annulering van {leave}, {regime}, van {start} tot en met {end}.',
  'attach.done': 'Wijzigingen doorgevoerd.',
};
