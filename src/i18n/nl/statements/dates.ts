import type { datesNotes } from '../../../domain/rules/dates/dates-notes.ts';
import type { datesRules } from '../../../domain/rules/dates/dates-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const dates: RuleStatements<typeof datesRules, typeof datesNotes> = {
  'dates.format':
    'Een datum bestaat op de kalender, heeft een jaar van vier cijfers en de dag vóór de maand als het jaar achteraan staat: 21/11/2026, 21-11-2026, 21.11.2026 of 2026-11-21.',
  'dates.end-not-before-start':
    'De laatste dag van afwezigheid is de eerste dag of een latere dag; beide zijn dagen van afwezigheid.',
  'dates.month-count':
    'Een periode telt n maanden als ze eindigt op de vooravond van dezelfde dag n maanden later: van 24 februari tot en met 23 maart is één maand, van 15 juni tot en met 14 september zijn het er drie.',
  'dates.month-count.clamp':
    'Heeft de laatste maand die dag niet, dan eindigt de periode op de laatste dag van die maand: van 31 januari tot en met 28 februari, of 29 in een schrikkeljaar, is één maand.',
  'dates.week-count':
    'Een week is 7 opeenvolgende kalenderdagen, ongeacht de eerste dag; n weken zijn 7 × n dagen, eerste en laatste dag inbegrepen.',
  'dates.months-before':
    'Een aantal maanden vóór het begin is dezelfde dag zoveel maanden vroeger, of de laatste dag van een kortere maand: twee maanden vóór 30 april is 28 of 29 februari.',
  'dates.child-born': 'Het kind waarvoor het verlof wordt genomen, is geboren wanneer het verlof begint.',
  'dates.plausible':
    'Elke datum ligt binnen de 100 jaar vóór de dag van indiening of de 50 jaar erna; daarbuiten is een cijfer van het jaar fout.',
};
