import { createHash } from 'node:crypto';
import type { ChangeIntent } from '../schemas/files/journal-record.ts';

type Only<Intent> = Intent extends ChangeIntent ? Pick<Intent, 'kind' | 'ticketNumber' | 'body'> : never;

/** What is asked of a request that is filed. */
export type Change = Readonly<Only<ChangeIntent>>;

/** The same for the same change of the same request, in every run. */
export function changeKey({ kind, ticketNumber, body }: Change): string {
  const parts = JSON.stringify([kind, ticketNumber, ...Object.entries(body).toSorted(byName)]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}

/** The change that an intent was written for. */
export function changeOf(intent: ChangeIntent): Change {
  const { ticketNumber } = intent;
  switch (intent.kind) {
    case 'modify':
      return { kind: intent.kind, ticketNumber, body: intent.body };
    case 'cancel':
      return { kind: intent.kind, ticketNumber, body: intent.body };
    case 'attach':
      return { kind: intent.kind, ticketNumber, body: intent.body };
  }
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
