import { describe, expect, it } from 'vitest';
import { repairCell } from './repair-cell.ts';

describe('characters of a word processor', () => {
  it.each([
    ['niss', '850314‘640’67', '85031464067'],
    ['niss', '850314\u00ad640\u00ad67', '85031464067'],
    ['employer', '0812‹339›069', '0812339069'],
    ['startDate', '01/\u00a001/\u202f2027', '01/01/2027'],
    ['endDate', '31\u200b/01/2027', '31/01/2027'],
    ['hoursFull', '38\u200b:00', '38:00'],
    ['hoursBefore', '38\u2060,0', '38,0'],
    ['headcount', '1\u202f234', '1234'],
    ['headcount', '12\u00a0345', '12345'],
    ['jointCommittee', '200\u200b.00', '200.00'],
    ['email', 'jo\u200b@example.be', 'jo@example.be'],
    ['email', 'jo@\u00a0example.be', 'jo@example.be'],
    ['email', 'jo.peeters@ma\u00adil.example.be', 'jo.peeters@mail.example.be'],
  ] as const)('go when the cell can be read without them: %s %j', (column, text, after) => {
    expect(repairCell(column, text)).toEqual({
      kind: 'typographic-characters',
      after,
      changes: ['typographic-characters'],
    });
  });

  it.each([
    ['niss', '850314\u00a0640\u00a067'],
    ['niss', '850314\u2010640\u201367'],
    ['startDate', '«01/01/2027»'],
    ['hoursFull', '38\u00a0h\u00a000'],
    ['leaveType', 'Congé\u00a0parental'],
    ['regime', 'Réduction d’1/5'],
    ['employerAgreement', 'ou\u00adi'],
    ['comment', 'l’enfant — «\u00a0citation\u00a0»'],
    ['attachments', 'other=l’attestation.pdf'],
    ['clientReference', 'RH\u00a017'],
  ] as const)('stay where reading has no trouble with them: %s %j', (column, text) => {
    expect(repairCell(column, text)).toBeNull();
  });

  it.each([
    ['hoursFull', '3\u00a08'],
    ['usedFull', '2\u00a05'],
    ['headcount', 'about\u00a0twenty'],
    ['email', 'jo\u00a0at\u00a0example.be'],
  ] as const)('stay when the cell means nothing without them: %s %j', (column, text) => {
    expect(repairCell(column, text)).toBeNull();
  });
});
