import type { careerBreakRules } from '../../../domain/rules/career-break/career-break-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const careerBreak: RuleTexts<typeof careerBreakRules> = {
  'career-break.flemish-excluded': {
    message:
      'Sinds {since} heeft het personeel van de Vlaamse overheid geen gewone loopbaanonderbreking en geen eindeloopbaanstelsel meer bij de RVA.',
    fix: 'Verwijs de werknemer naar het Vlaams zorgkrediet. De vier thematische verloven blijven bij de RVA.',
  },
  'career-break.total.full': {
    message:
      'Met {taken} al opgenomen {taken:maand|maanden} volledige loopbaanonderbreking en {requested} {requested:gevraagde maand|gevraagde maanden} wordt het maximum van {maximum} maanden over de hele loopbaan overschreden.',
    fix: 'Vraag hoogstens {left} {left:maand|maanden} aan, of controleer het aantal al opgenomen maanden.',
  },
  'career-break.total.partial': {
    message:
      'Met {taken} al opgenomen {taken:maand|maanden} gedeeltelijke loopbaanonderbreking en {requested} {requested:gevraagde maand|gevraagde maanden} wordt het maximum van {maximum} maanden over de hele loopbaan overschreden.',
    fix: 'Vraag hoogstens {left} {left:maand|maanden} aan, of controleer het aantal al opgenomen maanden.',
  },
  'career-break.min-block': {
    message:
      'De periode van {startDate} tot en met {endDate} is korter dan {minimum} maanden, het minimum voor een loopbaanonderbreking.',
    fix: 'Laat de onderbreking ten vroegste op {earliestEnd} eindigen.',
  },
  'career-break.max-block': {
    message:
      'De periode van {startDate} tot en met {endDate} is langer dan {maximum} maanden, het maximum voor één periode van loopbaanonderbreking.',
    fix: 'Laat de onderbreking uiterlijk op {latestEnd} eindigen en vraag het vervolg aan in een afzonderlijke aanvraag.',
  },
  'career-break.forms': {
    message: '“{regime}” bestaat niet voor deze loopbaanonderbreking, of staat er niet met zekerheid voor open.',
    fix: 'Kies een vorm die de overheid aanbiedt: volledig (niet in het eindeloopbaanstelsel), halftijds, 1/5; voor contractuelen en lokale besturen ook 1/3 en 1/4.',
  },
  'career-break.federal.statutory-half-only': {
    message:
      'Statutaire federale personeelsleden kunnen de loopbaan alleen halftijds gedeeltelijk onderbreken, niet als “{regime}”.',
    fix: 'Kies halftijdse of volledige onderbreking, of controleer het statuut.',
  },
  'career-break.refusable': {
    message:
      'De rij vermeldt nee onder “{agreement}”; een gewone loopbaanonderbreking hangt doorgaans af van de goedkeuring van de overheid.',
    fix: 'Dien de aanvraag alleen in als de overheid ze goedkeurt, en vermeld dan “ja”.',
  },
  'career-break.eoc.age': {
    message:
      'Volgens het INSZ is de werknemer op de eerste dag {age} jaar; het eindeloopbaanstelsel begint op {minimum} jaar.',
    fix: 'Laat de onderbreking beginnen na de verjaardag die het recht opent, of kies een gewone loopbaanonderbreking.',
  },
  'career-break.eoc.federal-statutory': {
    message:
      'Statutaire federale personeelsleden hebben geen loopbaanonderbreking met het motief “{motive}”: hun eigen stelsel valt buiten de RVA.',
    fix: 'Vraag de dienst naar het eigen stelsel van halftijds werken op het einde van de loopbaan, of kies een gewone loopbaanonderbreking.',
  },
  'career-break.allowance-age': {
    message:
      'Volgens het INSZ is de werknemer op de eerste dag {age} jaar; of de uitkering vóór {sure} jaar begint, is niet gepubliceerd.',
    fix: 'Vraag het na bij de RVA voor de werknemer op de uitkering rekent.',
  },
};
