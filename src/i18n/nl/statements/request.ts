import type { requestNotes } from '../../../domain/rules/request/request-notes.ts';
import type { requestRules } from '../../../domain/rules/request/request-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const request: RuleStatements<typeof requestRules, typeof requestNotes> = {
  'request.capacity':
    'De aanvraag van personeel dat door een Gemeenschap betaald wordt, wordt ingediend door een inrichtende macht, met een eigen toegangsrecht; alle andere door de werkgever.',
  'request.time-credit-private-only':
    'Tijdskrediet is er voor werknemers met een arbeidsovereenkomst in de privésector. Overheidsdiensten, onderwijs en autonome overheidsbedrijven zijn uitgesloten; niet-gesubsidieerd contractueel personeel van vrije scholen en universiteiten telt als privé.',
  'request.career-break-public-only':
    'De gewone loopbaanonderbreking is er voor federale, gewestelijke, lokale en provinciale diensten en voor het onderwijs; de privésector heeft tijdskrediet.',
  'request.deadline.two-months':
    'De volledige aanvraag, met het deel van de werknemer, komt bij de RVA toe uiterlijk op dezelfde dag van de maand twee maanden na de eerste dag van het verlof. Daarna is er pas vanaf de dag van ontvangst een uitkering.',
  'request.employer-first':
    'Eerst wordt het deel van de werkgever ingediend, daarna vult de werknemer het tweede deel in. Zonder dat deel komt er niets bij de RVA voor een beslissing.',
  'request.electronic-mandatory':
    'Elektronisch indienen is verplicht sinds 1 juli 2024, in het onderwijs sinds 1 oktober 2024; papier werd nog drie maanden gedoogd. Dossiers die deels op papier en deels elektronisch zijn, worden sinds 1 juni 2024 geweigerd.',
  'request.sector-parameter':
    'De sector in het profiel van de werkgever bepaalt welke verloven de dienst aanbiedt: tijdskrediet alleen in de privésector, loopbaanonderbreking alleen in de openbare sector en het onderwijs.',
  'request.deadline.practice':
    'In 2012 aanvaardde de RVA ook aanvragen die binnen de twee maanden verzonden waren, hoewel de tekst ontvangen zegt. Bij elektronisch indienen rekent men daar beter niet op.',
  'request.retroactive':
    'Een aanvraag mag na het begin van het verlof worden ingediend; binnen twee maanden na het begin is dat gebruikelijk en zonder gevolgen.',
  'request.earliest':
    'Geen gepubliceerde pagina noemt een vroegste dag van indiening; de aanvraag mag worden ingediend zodra de schriftelijke kennisgeving gegeven is.',
  'request.single-period':
    'Eén aanvraag is één ononderbroken periode in één vorm van onderbreking, en één rij van het bestand: twee periodes of twee breuken zijn twee rijen.',
  'request.duplicate':
    'Dezelfde werknemer, werkgever, soort verlof, hetzelfde regime, dezelfde eerste en laatste dag komen maar één keer voor in de bestanden van een verzending. De tweede aanvraag wordt geweigerd, tenzij --allow-duplicate zegt dat ze bedoeld is.',
  'request.overlap':
    'Twee onderbrekingen van dezelfde werknemer bij dezelfde werkgever overlappen elkaar niet. De lopende wordt eerst beëindigd of geschorst; de rest ervan wordt daarna opnieuw aangevraagd.',
};
