import type { requestRules } from '../../../domain/rules/request/request-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const request: RuleTexts<typeof requestRules> = {
  'request.capacity': {
    message:
      'De aanvraag wordt ingediend in de hoedanigheid “{capacity}”, maar in de sector “{sector}” moet dat “{expected}” zijn.',
    fix: 'Geef de hoedanigheid “{expected}” op, of verbeter de sector: alleen personeel dat door een gemeenschap betaald wordt, hoort bij het onderwijs.',
  },
  'request.time-credit-private-only': {
    message: 'Tijdskrediet bestaat alleen in de privésector; deze aanvraag komt uit de sector “{sector}”.',
    fix: 'Vraag een loopbaanonderbreking of een thematisch verlof aan. Niet-gesubsidieerd contractueel personeel van vrije scholen en universiteiten geldt als privé: verbeter voor hen de sector.',
  },
  'request.career-break-public-only': {
    message:
      'Loopbaanonderbreking bestaat alleen bij de overheid en in het onderwijs; deze aanvraag komt uit de sector “{sector}”.',
    fix: 'Vraag tijdskrediet met motief aan, of verbeter de sector.',
  },
  'request.deadline.two-months': {
    message:
      'Een aanvraag voor een verlof dat begint op {startDate}, moet uiterlijk op {lastDay} bij de RVA toekomen, {months} maanden later; vandaag is het {today}.',
    fix: 'Dien meteen in, samen met het werknemersdeel: uitkeringen worden pas betaald vanaf de dag waarop de RVA de aanvraag ontvangt.',
  },
  'request.duplicate': {
    message: 'Dezelfde aanvraag staat al op regel {line} van {file}.',
    fix: 'Verwijder een van beide rijen, of voeg --allow-duplicate toe als beide bedoeld zijn.',
  },
  'request.overlap': {
    message:
      'Het verlof overlapt met dat van regel {line} van {file}, dat loopt van {otherStart} tot {otherEnd} bij dezelfde werkgever.',
    fix: 'Laat het ten laatste op {dayBefore} eindigen, of laat het beginnen op {dayAfter}. Om thematisch verlof te nemen tijdens tijdskrediet, beëindigt u eerst het tijdskrediet en vraagt u de rest ervan daarna opnieuw aan.',
  },
};
