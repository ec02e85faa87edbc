import type { LeaveRequest, UnreadableCell } from '../../../schemas/model/leave-request.ts';

const NEGATIVE = /^-\s*\d/;
const SIXTY_MINUTES_OR_MORE = /^\d{1,4}\s*[:hu]\s*[6-9]\d$/i;

/** The cell is a duration, but one that no week has: below zero, or with more than 59 minutes. */
export function isOutOfRangeDuration({ fault, text }: UnreadableCell, unit: LeaveRequest['unit']): boolean {
  if (fault !== 'duration-format') return false;
  return NEGATIVE.test(text) || (unit === 'hours' && SIXTY_MINUTES_OR_MORE.test(text));
}

/** The request without the cells that `hours.positive` reports, so that nothing is reported twice. */
export function leaveOutOfRangeDurations(request: LeaveRequest): LeaveRequest {
  const { unreadable, unit } = request;
  if (unreadable.length === 0) return request;
  return { ...request, unreadable: unreadable.filter((cell) => !isOutOfRangeDuration(cell, unit)) };
}
