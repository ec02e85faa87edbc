import type { FilingPool } from './filing-pool.ts';
import type { FilingService } from './ports.ts';

/** The service, each call of which the pool lets through at its turn and learns the end of. */
export function pacedService(service: FilingService, pool: FilingPool): FilingService {
  return {
    keys: service.keys,
    create: (body, idempotencyKey) => pool.call(() => service.create(body, idempotencyKey)),
    find: (criteria) => pool.call(() => service.find(criteria)),
    get: (ticketNumber) => pool.call(() => service.get(ticketNumber)),
  };
}
