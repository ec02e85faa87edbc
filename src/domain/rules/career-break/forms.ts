import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFederalHalf, careerBreakFull, careerBreakHalf, endOfCareerBreakHalf } from '../example-rows.ts';

export const careerBreakForms = defineRule({
  id: 'career-break.forms',
  summary:
    'A career break is taken in full, half-time or by 1/3, 1/4 or 1/5; at the end of the career only in part. Which forms are open depends on the authority and the status: local staff and contract staff have all five, statutory and temporary staff elsewhere may lack 1/3 and 1/4.',
  leaveTypes: ['careerBreak'],
  regimes: 'all',
  sectors: ['federal', 'regional', 'local', 'education'],
  needs: ['status'],
  severity: 'error',
  column: 'regime',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, liste des régimes", confidence: 'seed' },
    { citation: "hospichild.be, interruption de carrière (feuille info T12 de l'ONEM)", confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'full', row: careerBreakFull },
      { name: 'half-time', row: careerBreakHalf },
      {
        name: '1/5 of statutory staff',
        row: { ...careerBreakHalf, regime: 'oneFifth', hoursDuring: '30:24', status: 'statutory' },
      },
      { name: '1/3 of contract staff', row: { ...careerBreakHalf, regime: 'oneThird', hoursDuring: '25:20' } },
      {
        name: '1/4 of statutory staff of a local service',
        row: { ...careerBreakHalf, sector: 'local', regime: 'oneQuarter', hoursDuring: '28:30', status: 'statutory' },
      },
      {
        name: '1/3 of statutory federal staff, which another rule refuses',
        row: { ...careerBreakFederalHalf, regime: 'oneThird', hoursDuring: '25:20' },
      },
    ],
    reject: [
      {
        name: '1/10',
        row: { ...careerBreakHalf, regime: 'oneTenth', hoursDuring: '34:12' },
        params: { regime: { code: 'oneTenth', list: 'regime' } },
      },
      {
        name: 'in weeks',
        row: { ...careerBreakFull, regime: 'fullFlexible' },
        params: { regime: { code: 'fullFlexible', list: 'regime' } },
      },
      {
        name: 'full at the end of the career',
        row: { ...endOfCareerBreakHalf, regime: 'full', hoursDuring: '0:00' },
        params: { regime: { code: 'full', list: 'regime' } },
      },
      {
        name: '1/3 of statutory staff of a Region',
        row: { ...careerBreakHalf, regime: 'oneThird', hoursDuring: '25:20', status: 'statutory' },
        severity: 'warning',
        params: { regime: { code: 'oneThird', list: 'regime' } },
      },
    ],
  },
  check({ motive, regime, sector, status }) {
    switch (regime) {
      case undefined:
      case 'half':
      case 'oneFifth':
        return null;
      case 'full':
        return motive === 'endOfCareer' ? { params: { regime: { code: regime, list: 'regime' } } } : null;
      case 'oneThird':
      case 'oneQuarter':
        if (sector === 'local' || sector === 'federal' || status === undefined || status === 'contractual') return null;
        return { params: { regime: { code: regime, list: 'regime' } }, severity: 'warning' };
      case 'fullFlexible':
      case 'halfFlexible':
      case 'oneTenth':
        return { params: { regime: { code: regime, list: 'regime' } } };
    }
  },
});
