import type { multiEmployerRules } from '../../../domain/rules/multi-employer/multi-employer-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const multiEmployer: RuleTexts<typeof multiEmployerRules> = {
  'multi-employer.flag': {
    message:
      'De werknemer werkt {found} per week bij een andere werkgever, maar de tewerkstelling bij verschillende werkgevers is niet vermeld.',
    fix: 'Vermeld “ja” voor verschillende werkgevers, of verwijder de uren bij de andere werkgever.',
  },
  'multi-employer.hours': {
    message:
      'De werknemer vermindert bij deze werkgever met {found}; dat moet {whole} zijn als de hele vermindering hier gebeurt, of {share} als elke werkgever zijn deel neemt.',
    fix: 'Geef {duringWhole} of {duringShare} op als arbeidsregeling tijdens de onderbreking, of verbeter de uren bij de andere werkgever.',
  },
  'multi-employer.sum-full-time': {
    message:
      'Alle betrekkingen samen komen op {found} per week, minder dan de voltijdse {full} die voor een gedeeltelijke onderbreking nodig is.',
    fix: 'Met dit contract moeten de andere betrekkingen minstens {otherMinimum} per week bedragen: controleer ze; vraag anders een volledige onderbreking aan.',
  },
  'multi-employer.tenth': {
    message:
      'Voor werknemers met verschillende werkgevers beschrijft de RVA de volledige onderbreking, halftijds en 1/5; “{regime}” wordt niet vermeld.',
    fix: 'Vraag het eerst na bij de RVA, of kies een ander regime.',
  },
  'multi-employer.declaration': {
    message: 'De werknemer heeft verschillende werkgevers en er is geen verklaring van tewerkstelling bijgevoegd.',
    fix: 'Wordt de onderbreking alleen bij deze werkgever opgenomen, dan moet de werknemer de RVA een verklaring van tewerkstelling voor de andere bezorgen.',
  },
};
