import type { FilingService } from '../../batch/ports.ts';
import type { Connection } from '../../deps.ts';
import type { AccessProfile, CareerBreakRequestItem } from '../../schemas/wire/career-break-request.ts';

/** The service as the engine sees it. Keys count only when the service says that it remembers them. */
export function toFilingService({ api }: Connection, profile: AccessProfile): FilingService {
  return {
    keys: profile.idempotencyKeyLifetimeSec === undefined ? 'off' : 'on',
    create: (body, idempotencyKey) => api.createCareerBreakRequest(body, { idempotencyKey }),
    async find(criteria) {
      const found: CareerBreakRequestItem[] = [];
      for await (const item of api.findRequests(criteria)) found.push(item);
      return found;
    },
    get: (ticketNumber) => api.getCareerBreakRequest(ticketNumber),
  };
}
