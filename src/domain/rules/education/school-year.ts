import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';

export function isFrenchCommunity({ sector, community }: LeaveRequest): boolean {
  return sector === 'education' && community === 'frenchSpeaking';
}

/**
 * Whether the leave of a temporary teacher stops with the school year; the rest of its block is then lost (leave-rules
 * `education.temporary.school-year`).
 */
export function endsWithSchoolYear(request: LeaveRequest): boolean {
  const { status, endDate, schoolYearEndDate } = request;
  return status === 'temporary' && endDate !== undefined && endDate === schoolYearEndDate && isFrenchCommunity(request);
}
