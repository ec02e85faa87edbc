import type { c607Notes } from '../../../domain/rules/c607/c607-notes.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const c607: RuleStatements<readonly [], typeof c607Notes> = {
  'c607.who':
    'Het OCMW vraagt de berekening, nooit de werknemer, voor iemand die het zal tewerkstellen krachtens artikel 60, § 7, van de wet van 8 juli 1976; de RVA telt de arbeidsdagen die recht geven op een werkloosheidsuitkering.',
  'c607.channel':
    'Sinds 1 december 2023 verloopt de aanvraag enkel via OCMW@RVA, ook om een bestaand dossier te wijzigen; de papieren formulieren C60.7 en C60.7-Réponse worden niet meer behandeld. De dienst is open sinds 2 oktober 2023.',
  'c607.before-start':
    'De eerste berekening wordt gevraagd vóór het begin van de tewerkstelling krachtens artikel 60, § 7.',
  'c607.data':
    'Een aanvraag vermeldt de identiteit, de periodes van tewerkstelling in België en in het buitenland, verzekerde periodes zoals ziekte of een arbeidsongeval, dagen die de tewerkstelling kunnen verlengen zoals onbetaald verlof, en het begin en de arbeidsregeling van de overeenkomst, met bewijsstukken.',
  'c607.recent-quarter': 'De authentieke bronnen lopen een kwartaal achter; recente werkperiodes worden dus ingevoerd.',
  'c607.second-window':
    'De tweede berekening wordt gevraagd van 30 tot 15 dagen vóór het einde van de overeenkomst; aangenomen wordt dat beide grenzen meetellen.',
  'c607.max-two':
    'Er worden hoogstens twee berekeningen gemaakt per tewerkstelling; een derde vraagt een afwijking, voor een complex dossier.',
  'c607.processing':
    'De RVA antwoordt binnen vijf werkdagen vanaf de dag na de ontvangst, of binnen zeven dagen: de bronnen spreken elkaar tegen.',
  'c607.status.draft': 'Een kladversie is niet verzonden: alle velden ervan kunnen nog worden gewijzigd.',
  'c607.status.sent':
    'Een aanvraag die naar de RVA is verzonden, kan het OCMW niet meer wijzigen; het wendt zich tot het werkloosheidsbureau.',
  'c607.status.calculated':
    'Zodra de RVA heeft berekend, zijn het aantal dagen en de einddatum bekend; een optie maakt dan een kopie die kan worden gewijzigd.',
  'c607.modify.reasons':
    'De kopie van een berekende aanvraag dient in twee gevallen: het begin of de arbeidsregeling van de overeenkomst is gewijzigd, of men wil het effect zien van gebeurtenissen tijdens de overeenkomst, zoals ziekte of onbetaald verlof.',
  'c607.returned': 'De RVA kan een aanvraag terugsturen naar het OCMW, dat ze aanvult en opnieuw verzendt.',
  'c607.answer':
    'Het antwoord geeft de concrete berekening en de eerste datum waarop een uitkering kan worden aangevraagd.',
  'c607.contact':
    'Vragen gaan eerst naar het regionale kantoor, dan naar de federatie, met het ticketnummer en zonder persoonsgegevens. Een federatie wendt zich pas tot de RVA als alles is geprobeerd en de betaling meer dan een maand te laat is.',
  'c607.days.before-2026-03':
    'Tot 28 februari 2026 zijn 312 dagen in 21 maanden nodig (jonger dan 36 bij het einde van de overeenkomst), 468 dagen in 33 maanden (36 tot 49 jaar) of 624 dagen in 42 maanden (50 jaar en ouder): een, anderhalf of twee jaar werk. Wie aan de voorwaarde van een oudere persoon voldoet, wordt ook toegelaten; vanaf 36 jaar vervangt werk van de tien jaar ervoor een deel ervan.',
  'c607.days.from-2026-03':
    'Vanaf 1 maart 2026 zijn op elke leeftijd 312 dagen nodig in de 36 maanden vóór de uitkeringsaanvraag, goed voor één jaar uitkering; verder werk voegt maanden uitkering toe, één per vier maanden werk.',
  'c607.subsidy-wallonia':
    'De Waalse minister heeft aangekondigd dat de subsidie vanaf 1 maart 2026 enkel dekt wat nodig is voor één jaar uitkering, namelijk 312 dagen.',
  'c607.count.full-time':
    'Ononderbroken voltijds werk telt gemiddeld voor 78 dagen per kwartaal. Anders worden de gewerkte dagen vermenigvuldigd met 6 en gedeeld door het gemiddelde aantal werkdagen per week: 30 dagen in een vijfdagenweek tellen voor 36.',
  'c607.count.part-time':
    'Deeltijds werk wordt in uren geteld: de gewerkte uren worden vermenigvuldigd met 6 en gedeeld door de uren van een voltijdse week; 152 uren tellen dus voor 24 dagen bij 38 uur.',
  'c607.regime-rule':
    'De arbeidsregeling van de laatste vier ononderbroken weken bepaalt hoe de dagen worden geteld. De pagina die dat zegt, is oud.',
};
