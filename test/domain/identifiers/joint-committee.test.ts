import { describe, expect, it } from 'vitest';
import { isJointCommittee, workersOfCommittee } from '../../../src/domain/identifiers/joint-committee.ts';

describe('a joint committee', () => {
  it.each(['200.00', '121.00', '330.04'])('has three digits, a point and two digits: %s', (text) => {
    expect(isJointCommittee(text)).toBe(true);
  });

  it.each(['20.00', '200', '200.0', '200,00', '2000.0', '200.000', '2O0.00', '200.0A', ''])('is not "%s"', (text) => {
    expect(isJointCommittee(text)).toBe(false);
  });

  it.each([
    ['121.00', 'blueCollar'],
    ['200.00', 'whiteCollar'],
    ['302.00', 'both'],
    ['999.00', undefined],
  ])('%s speaks for %s workers', (text, workers) => {
    expect(workersOfCommittee(text)).toBe(workers);
  });
});
