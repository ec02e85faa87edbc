import type { WrittenCalculation } from '../../schemas/files/written-calculation.ts';
import type { CalculationCase } from '../../schemas/model/workday-calculation.ts';
import { readCase, type CaseDefaults, type ReadCase } from './read-case.ts';

/**
 * The requests of one file. Two for the same person and job at once are one that was written twice: sent, they would use
 * up both calculations that the office makes of it.
 */
export function readCases(
  written: readonly WrittenCalculation[],
  defaults: CaseDefaults & { readonly allowsDuplicate: boolean },
): readonly ReadCase[] {
  const before: CalculationCase[] = [];
  return written.map((each) => {
    const read = readCase(each, defaults);
    const { input } = read;
    if (input === undefined) return read;
    const isTwice = !defaults.allowsDuplicate && before.some((other) => isSameJob(input, other));
    before.push(input);
    if (!isTwice) return read;
    return { ...read, input: undefined, faults: [...read.faults, { line: each.line, field: 'niss', kind: 'twice' }] };
  });
}

function isSameJob(one: CalculationCase, other: CalculationCase): boolean {
  const [job, otherJob] = [one.plannedOccupation, other.plannedOccupation];
  if (job === undefined || otherJob === undefined) return false;
  if (one.niss !== other.niss || one.welfareCentre !== other.welfareCentre || one.phase !== other.phase) return false;
  return job.startDate <= otherJob.endDate && otherJob.startDate <= job.endDate;
}
