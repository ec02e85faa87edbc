import { afterAll, afterEach } from 'vitest';
import { observeAnswers, type Exchange } from './exchange.ts';

/**
 * Every answer that the simulated service gives in a process of the tests is held against the OpenAPI documents that
 * are checked in, and against the conventions of all answers; the test during which one breaks them fails.
 */

/** Loaded with the first answer: most tests call no service. */
const load = async () => {
  const [{ Contract }, { conventionFaults }] = await Promise.all([import('./contract.ts'), import('./conventions.ts')]);
  const contract = new Contract();
  return (exchange: Exchange) => [...contract.breachesOf(exchange), ...conventionFaults(exchange)];
};
let loading: Promise<Awaited<ReturnType<typeof load>>> | undefined;
let check: Awaited<ReturnType<typeof load>> | undefined;
const waiting: Exchange[] = [];
const broken = new Set<string>();

function judge(exchange: Exchange): void {
  const { method, path, status } = exchange;
  for (const fault of check?.(exchange) ?? []) {
    // Tickets differ from call to call, the fault does not.
    broken.add(`${method} ${path.replaceAll(/[0-9A-Z]{3}-[0-9A-Z-]+-Z/g, '…')} ${String(status)}: ${fault}`);
  }
}

observeAnswers((exchange) => {
  // Servers of tests that stand for a service out of order answer what they like.
  if (!exchange.path.startsWith('/REST/') || exchange.headers.get('server') !== 'breakatwork-mock') return;
  if (isSpoilt(exchange)) return;
  if (check !== undefined) {
    judge(exchange);
    return;
  }
  waiting.push(exchange);
  loading ??= load();
});

async function report(): Promise<void> {
  if (loading === undefined) return;
  check = await loading;
  for (const exchange of waiting.splice(0)) judge(exchange);
  const faults = [...broken];
  broken.clear();
  if (faults.length > 0) {
    const advice =
      'when the schemas of the service were changed, "npm run openapi:documents" writes the documents anew';
    throw new Error(`against the contract (${advice}):\n  ${faults.slice(0, 10).join('\n  ')}`);
  }
}

afterEach(report);
afterAll(report);

/** Answers that a fault left unlike what the service says by itself, known by what only faults write. */
function isSpoilt({ status, headers, body }: Exchange): boolean {
  const type = headers.get('content-type') ?? '';
  const isRedirect = status >= 300 && status < 400 && status !== 304;
  return isRedirect || type.startsWith('text/') || body.includes('addedLater');
}
