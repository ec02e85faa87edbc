import {
  ATTACHMENT_TYPE_LABELS,
  COMMUNITY_LABELS,
  LEAVE_TYPE_LABELS,
  REGIME_LABELS,
  REQUEST_STATUS_LABELS,
  WORKER_STATUS_LABELS,
} from '../documents/labels.ts';
import { NEO_OFFICES } from '../documents/neo-offices.ts';
import type { LocalizedString } from '../problems/localized.ts';
import { notFound } from '../problems/problem.ts';
import { isPublicProblemType, PROBLEM_TYPES } from '../problems/problem-types.ts';
import { ownProblemUrn, standardProblemUrn } from '../problems/urns.ts';
import { jsonAnswer } from './answer.ts';
import { pathParameter, type Handler } from './call.ts';

/** Reference data names no one and changes with the version only. */
const CACHEABLE = { 'Cache-Control': 'max-age=3600' };

export function listOfCodes(labels: Readonly<Record<string, LocalizedString>>): Handler {
  return () => {
    const items = Object.entries(labels).map(([code, label]) => ({ code, label }));
    return jsonAnswer(200, { items }, CACHEABLE);
  };
}

export const REFERENCE_DATA = {
  getLeaveTypes: listOfCodes(LEAVE_TYPE_LABELS),
  getRegimes: listOfCodes(REGIME_LABELS),
  getRequestStatuses: listOfCodes(REQUEST_STATUS_LABELS),
  getAttachmentTypes: listOfCodes(ATTACHMENT_TYPE_LABELS),
  getCommunities: listOfCodes(COMMUNITY_LABELS),
  getWorkerStatuses: listOfCodes(WORKER_STATUS_LABELS),
  getNeoOffices: () => {
    const items = NEO_OFFICES.map(({ code, name }) => ({ code, label: name }));
    return jsonAnswer(200, { items }, CACHEABLE);
  },
  getProblemType: (call) => {
    const name = pathParameter(call, 'problemType');
    if (!isPublicProblemType(name)) return notFound('problemType', name);
    const { family, status, title, detail } = PROBLEM_TYPES[name];
    const problemType = family === 'own' ? ownProblemUrn(name) : standardProblemUrn(name);
    return jsonAnswer(200, { problemType, title, status, description: detail }, CACHEABLE);
  },
} as const satisfies Readonly<Record<string, Handler>>;
