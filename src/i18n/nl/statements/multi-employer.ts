import type { multiEmployerNotes } from '../../../domain/rules/multi-employer/multi-employer-notes.ts';
import type { multiEmployerRules } from '../../../domain/rules/multi-employer/multi-employer-rules.ts';
import type { RuleStatements } from '../../rule-text.ts';

export const multiEmployer: RuleStatements<typeof multiEmployerRules, typeof multiEmployerNotes> = {
  'multi-employer.flag':
    'Een werknemer die ook voor een andere werkgever werkt, wordt aangeduid als tewerkgesteld bij verschillende werkgevers; twee Gemeenschappen zijn twee werkgevers.',
  'multi-employer.hours':
    'Bij verschillende werkgevers laat de werknemer de breuk van een voltijdse opdracht (7:36 van 38:00 bij 1/5) bij een van hen vallen, of dezelfde breuk van elke betrekking: 4:48 van een contract van 24:00.',
  'multi-employer.sum-full-time':
    'Deeltijdse betrekkingen kunnen samen verminderd worden als ze minstens één voltijdse vormen; de betrokken werkgevers moeten akkoord gaan.',
  'multi-employer.tenth':
    'Voor werknemers bij verschillende werkgevers beschrijft de RVA volledige, halftijdse en 1/5-onderbrekingen; 1/10 wordt niet vermeld.',
  'multi-employer.declaration':
    'Een werknemer met verschillende werkgevers die alleen bij een van hen onderbreekt, bezorgt de RVA een verklaring van tewerkstelling voor de andere.',
  'multi-employer.full':
    'Een volledige onderbreking kan bij elke werkgever worden opgenomen, tegelijk of op verschillende momenten.',
};
