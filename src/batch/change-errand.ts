import type { Change } from './change.ts';
import type { Done, Errand, Result } from './errand.ts';
import type { ChangeAnswer, FilingService } from './ports.ts';

/** A change to make of a request that is filed. */
export function changeErrand(contentKey: string, change: Change, service: FilingService): Errand {
  const { kind, ticketNumber } = change;
  const done = ({ part, submittedAt }: ChangeAnswer): Done => ({ ticketNumber, part, submittedAt, warnings: [] });
  return {
    contentKey,
    isRepeatable: kind === 'cancel',
    send: async (idempotencyKey) => done(await service.change(change, idempotencyKey)),
    async lookUp() {
      const found = await service.findChange(change);
      return found.kind === 'one' ? { kind: 'one', done: done(found.answer) } : found;
    },
    intent: ({ idempotencyKey, isKeyed, attempt, at }) => ({
      type: 'change.intent',
      row: contentKey,
      idempotencyKey,
      isKeyed,
      attempt,
      at,
      ...change,
    }),
    outcome: (result, at) => ({
      type: 'change.outcome',
      row: contentKey,
      kind,
      ticketNumber,
      at,
      result: toChangeResult(result),
    }),
  };
}

function toChangeResult(result: Result) {
  if (result.status !== 'filed') return result;
  const { status, part = '', submittedAt, adopted } = result;
  return { status, part, submittedAt, adopted };
}
