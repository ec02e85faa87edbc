import type { FilingPool } from './filing-pool.ts';
import type { FilingService } from './ports.ts';

/** The service, each call of which the pool lets through at its turn and learns the end of. */
export function pacedService(service: FilingService, pool: FilingPool): FilingService {
  return {
    keys: service.keys,
    ...(service.keyLifetimeMs !== undefined && { keyLifetimeMs: service.keyLifetimeMs }),
    create: (body, idempotencyKey) => pool.call('change', () => service.create(body, idempotencyKey)),
    find: (criteria) => pool.call('question', () => service.find(criteria)),
    // Asked for what a sending was found to have become: the change was made, although its answer was lost.
    get: (ticketNumber) => pool.call('change', () => service.get(ticketNumber)),
    change: (change, idempotencyKey) => pool.call('change', () => service.change(change, idempotencyKey)),
    accept: (accepts, body) => pool.call('change', () => service.accept(accepts, body)),
    calculate: (body, idempotencyKey) => pool.call('change', () => service.calculate(body, idempotencyKey)),
    async findCalculations(body) {
      const found = await pool.call('question', () => service.findCalculations(body));
      if (found.length > 0) pool.answered('change');
      return found;
    },
    async findAccepted(ticketNumber) {
      const found = await pool.call('question', () => service.findAccepted(ticketNumber));
      if (found !== undefined) pool.answered('change');
      return found;
    },
    async findChange(change) {
      const found = await pool.call('question', () => service.findChange(change));
      if (found.kind === 'one') pool.answered('change');
      return found;
    },
  };
}
