import { capacity } from './capacity.ts';
import { careerBreakPublicOnly } from './career-break-public-only.ts';
import { deadlineTwoMonths } from './deadline-two-months.ts';
import { duplicateRequest } from './duplicate.ts';
import { overlappingRequest } from './overlap.ts';
import { timeCreditPrivateOnly } from './time-credit-private-only.ts';

export const requestRules = [
  capacity,
  timeCreditPrivateOnly,
  careerBreakPublicOnly,
  deadlineTwoMonths,
  duplicateRequest,
  overlappingRequest,
] as const;
