import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { countMonths, lastDayOfMonths, lengthInMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { BLOCK_MONTHS, MONTH_COST, type BlockRegime } from '../../values/parental.ts';
import type { Violation } from '../define-rule.ts';
import { capitalOn } from './credit.ts';

export function lastsWholeBlocks({ startDate, endDate }: LeaveRequest, regime: BlockRegime): boolean {
  // A period that ends before it starts, or lacks a date, is another finding.
  if (startDate === undefined || endDate === undefined || endDate < startDate) return true;
  const months = lengthInMonths(startDate, endDate);
  return months !== null && months % valueOn(BLOCK_MONTHS[regime], startDate) === 0;
}

/** The finding of a period that is no multiple of its block, with the nearest periods that are. */
export function brokenBlock({ startDate, endDate }: LeaveRequest, regime: BlockRegime): Violation | null {
  if (startDate === undefined || endDate === undefined) return null;
  const block = valueOn(BLOCK_MONTHS[regime], startDate);
  const months = countMonths(startDate, endDate);
  const mostBlocks = Math.floor(capitalOn(startDate) / (MONTH_COST[regime] * block));
  const shorter = block * Math.max(1, Math.min(Math.floor(months / block), mostBlocks - 1));
  const longer = shorter + block;
  return {
    params: {
      startDate: { date: startDate },
      endDate: { date: endDate },
      found: Math.round(months * 100) / 100,
      block,
      shorter,
      shorterEnd: { date: lastDayOfMonths(startDate, shorter) },
      longer,
      longerEnd: { date: lastDayOfMonths(startDate, longer) },
    },
  };
}
