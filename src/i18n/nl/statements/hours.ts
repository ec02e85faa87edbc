import type { hoursNotes } from '../../../domain/rules/hours/hours-notes.ts';
import type { hoursRules } from '../../../domain/rules/hours/hours-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const hours: RuleStatements<typeof hoursRules, typeof hoursNotes> = {
  'hours.periods.education':
    'In het onderwijs wordt de opdracht in lestijden opgegeven, precies zoals in de toewijzing en in dezelfde eenheid voor de drie cijfers; elders in uren en minuten per week.',
  'hours.positive':
    'De voltijdse uren en de contractuele uren vóór de onderbreking zijn groter dan 0; de uren tijdens de onderbreking bedragen 0 of meer.',
  'hours.plausible-full':
    'In de privésector telt een voltijdse week 35 tot 40 uur; een ander cijfer is meestal een typefout of een maandcijfer.',
  'hours.before-max-full':
    'De contractuele uren van de werknemer zijn hoogstens de voltijdse uren; zijn ze gelijk, dan werkt de werknemer voltijds.',
  'hours.during-less-than-before':
    'De uren tijdens de onderbreking zijn minder dan de contractuele uren: bij een onderbreking valt altijd een deel van de opdracht weg.',
  'hours.abandoned':
    'De vermindering, als ze opgegeven is, is gelijk aan de contractuele uren vóór de onderbreking min de uren tijdens de onderbreking.',
  'hours.full-zero':
    'Tijdens een volledige onderbreking, per maand of per week, wordt niet gewerkt: de uren tijdens de onderbreking zijn 0.',
  'hours.fraction.half':
    'Halftijds wordt de helft van de voltijdse uren gewerkt, ongeacht het eigen contract: 19:00 van 38:00, ook vanuit een contract van 28:30.',
  'hours.fraction.one-third':
    'Bij vermindering met 1/3 wordt twee derde van de voltijdse uren gewerkt: 25:20 van 38:00.',
  'hours.fraction.one-quarter':
    'Bij vermindering met 1/4 wordt drie kwart van de voltijdse uren gewerkt: 28:30 van 38:00.',
  'hours.fraction.one-fifth':
    'Bij vermindering met 1/5 wordt gemiddeld per week vier vijfde van de voltijdse uren gewerkt: 30:24 van 38:00.',
  'hours.fraction.one-tenth':
    'Bij vermindering met 1/10 wordt gemiddeld per week negen tiende van de voltijdse uren gewerkt: 34:12 van 38:00, gespreid als een halve dag per week, een dag om de twee weken of anders.',
  'hours.fraction.exact':
    'De breuk van de regeling wordt tot op de minuut gerespecteerd, want de RVA controleert ze. Valt ze tussen twee minuten, dan zijn beide goed; een afwijking van één minuut wordt gemeld, van twee minuten is het een fout.',
  'hours.periods.non-integer':
    'De breuk van de opdracht is een geheel aantal lestijden; is dat niet zo (4/5 van 22 is 17,6), dan geldt het cijfer van de toewijzing door de Gemeenschap.',
  'hours.average':
    'De uren tijdens de onderbreking zijn een weekgemiddelde: ongelijke weken mogen als het gemiddelde over de referteperiode klopt.',
  'hours.five-day-week.time-credit':
    'Tijdskrediet met 1/5 vertrekt van een week van minstens 5 werkdagen, of sinds 2026 van een andere voltijdse regeling als daarover een akkoord bestaat.',
  'hours.full-time-required':
    'Halftijds, 1/5 en 1/10 vereisen in principe een voltijds contract. Voor halftijds volstaat 3/4 bij palliatief verlof, medische bijstand en tijdskrediet, en tewerkstellingen bij verschillende werkgevers worden samengeteld.',
  'hours.part-time-contract':
    'Bij een gedeeltelijke onderbreking wordt de werknemer deeltijds: uiterlijk op de eerste dag is er een schriftelijk contract of bijvoegsel met de arbeidsregeling en het werkrooster.',
  'hours.within-week': 'De voltijdse arbeidsduur past in een week, die 168 uren telt.',
};
