import { describe, it } from 'vitest';
import { timeCreditFull, timeCreditOneFifth } from '../../../../src/domain/rules/example-rows.ts';
import { judgeCase, type Case } from '../../../support/rules/judge-case.ts';

const oneFifth = { ...timeCreditOneFifth, headcount: '45', hireDate: '2018-01-01', daysPerWeek: '5' } as const;
const twoEmployers = { multipleEmployers: 'yes', attachments: 'occupationDeclaration=declaration.pdf' } as const;

describe('several employers, judged by the whole rule book', () => {
  it.each<Case>([
    {
      name: 'a fifth of a full-time schedule with one of two employers',
      row: { ...oneFifth, ...twoEmployers, hoursBefore: '24:00', hoursDuring: '16:24', otherEmployerHours: '14:00' },
      verdict: 'accepted',
    },
    {
      name: 'a fifth with each of two employers',
      row: {
        ...oneFifth,
        ...twoEmployers,
        attachments: '',
        hoursBefore: '24:00',
        hoursDuring: '19:12',
        otherEmployerHours: '14:00',
      },
      verdict: 'accepted',
    },
    {
      name: 'neither, with two employers',
      row: { ...oneFifth, ...twoEmployers, hoursBefore: '24:00', hoursDuring: '18:00', otherEmployerHours: '14:00' },
      verdict: 'error multi-employer.hours',
    },
    {
      name: 'two jobs that are less than full-time together',
      row: { ...oneFifth, ...twoEmployers, hoursBefore: '24:00', hoursDuring: '16:24', otherEmployerHours: '10:00' },
      verdict: 'warning multi-employer.sum-full-time',
    },
    {
      name: 'one of two employers, without a declaration of occupation',
      row: {
        ...oneFifth,
        ...twoEmployers,
        attachments: '',
        hoursBefore: '24:00',
        hoursDuring: '16:24',
        otherEmployerHours: '14:00',
      },
      verdict: 'warning multi-employer.declaration',
    },
    {
      name: 'hours with another employer, not marked',
      row: { ...timeCreditFull, hoursBefore: '19:00', otherEmployerHours: '19:00' },
      verdict: 'warning multi-employer.flag',
    },
    {
      name: 'a fifth of a full-time schedule with one of two half-time employers',
      row: { ...oneFifth, ...twoEmployers, hoursBefore: '19:00', hoursDuring: '11:24', otherEmployerHours: '19:00' },
      verdict: 'accepted',
    },
    {
      name: 'a fifth with each of two half-time employers',
      row: { ...oneFifth, ...twoEmployers, hoursBefore: '19:00', hoursDuring: '15:12', otherEmployerHours: '19:00' },
      verdict: 'accepted',
    },
  ])('$name: $verdict', judgeCase);
});
