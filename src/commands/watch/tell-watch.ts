import type { Deps } from '../../deps.ts';
import type { MessageKey, Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { wrap } from '../../output/wrap.ts';
import type { WatchOptions } from '../watch.ts';
import { UNKNOWN } from './look.ts';
import type { Change, Watch, WatchResult } from './watch-requests.ts';

const SCHEMA_VERSION = 1;

export interface WatchTold extends Pick<Watch, 'begin' | 'change'> {
  end(result: WatchResult, render: (document: object) => string): Promise<void>;
}

/** A line a change for people, events or one document for programs; nothing personal is in either. */
export function tellWatch({ until }: Pick<WatchOptions, 'until'>, { terminal, texts, settings }: Deps): WatchTold {
  const { output, isQuiet } = settings;
  const changes: object[] = [];
  /** Whose end was told as a change. */
  const told = new Set<string>();
  const event = (name: string, what: object): Promise<void> =>
    terminal.out(`${JSON.stringify({ event: name, ...what })}\n`);
  const say = (text: string): void => {
    if (!isQuiet) terminal.err(`${wrap(text, terminal.errWidth)}\n`);
  };
  const waited = { until: until === undefined ? '' : texts.codeLabel('requestStatus', until) };
  const endingKey = (ending: WatchResult['ending']): MessageKey =>
    ending === 'endedElsewhere' && until !== undefined ? 'watch.unreachable' : `watch.${ending}`;
  return {
    async begin(states) {
      if (output === 'ndjson') {
        const items = Array.from(states, ([ticketNumber, status]) => ({ ticketNumber, status }));
        await event('start', { schemaVersion: SCHEMA_VERSION, ...(until !== undefined && { until }), items });
      }
      if (states.size === 0) return say(texts.message('watch.nothing'));
      say(texts.message('watch.begin', { count: states.size, states: countStates(states.values(), texts) }));
    },
    async change(change) {
      const described = { ...change, at: new Date(change.at).toISOString() };
      changes.push(described);
      told.add(change.ticketNumber);
      if (output === 'ndjson') await event('change', described);
      else if (output === 'human') await terminal.out(`${changeLine(change, texts)}\n`);
    },
    async end({ ending, items }, render) {
      // That there is no such request is a result, also for whoever wants to hear of nothing else.
      for (const { ticketNumber, status } of output === 'human' ? items : []) {
        if (status !== UNKNOWN || told.has(ticketNumber)) continue;
        await terminal.out(`${visibleText(`${ticketNumber}  ${stateText(status, texts)}`)}\n`);
      }
      const document = { ...(until !== undefined && { until }), ending, items };
      if (output === 'ndjson') await event('end', document);
      if (output === 'json') await terminal.out(render({ schemaVersion: SCHEMA_VERSION, ...document, changes }));
      if (items.length > 0)
        say(texts.message(endingKey(ending), { states: countStates(statesOf(items), texts), ...waited }));
    },
  };
}

function* statesOf(items: WatchResult['items']): Generator<string> {
  for (const { status } of items) yield status;
}

/** `12:03:07  04W-…  awaiting the worker → awaiting ONEM`, in the time of Belgium. */
function changeLine({ at, ticketNumber, from, to }: Change, texts: Texts): string {
  const time = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Brussels',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at);
  return visibleText(`${time}  ${ticketNumber}  ${stateText(from, texts)} → ${stateText(to, texts)}`);
}

function stateText(status: string, texts: Texts): string {
  return status === UNKNOWN ? texts.message('watch.unknown') : texts.codeLabel('requestStatus', status);
}

function countStates(states: Iterable<string>, texts: Texts): string {
  const counts = new Map<string, number>();
  for (const status of states) counts.set(status, (counts.get(status) ?? 0) + 1);
  const parts = Array.from(counts, ([status, count]) => `${String(count)} × ${stateText(status, texts)}`);
  return parts.length === 0 ? '0' : parts.join(', ');
}
