import type { EngineEvent } from '../../batch/engine-event.ts';
import type { Deps } from '../../deps.ts';
import type { Texts } from '../../i18n/texts.ts';
import { toWords } from '../../output/failure.ts';
import { wrap } from '../../output/wrap.ts';
import type { AgreedLimits } from './agree-limits.ts';

type TellingDeps = Pick<Deps, 'terminal' | 'texts' | 'settings'>;

/** Shorter pauses that a service asks for are part of its usual pace. */
const LEAST_ASKED_MS = 5_000;

/**
 * Says on standard error when a run waits for the service, and when it goes on. Of pauses one after the other, only
 * those are told that are twice as long as the last one told, so that a night of waiting is a few lines.
 */
export function createTroubleTeller({ terminal, texts, settings }: TellingDeps): (event: EngineEvent) => void {
  let toldMs = 0;
  const say = (text: string): void => terminal.err(`${wrap(text, terminal.errWidth)}\n`);
  return (event) => {
    if (settings.isQuiet) return;
    if (event.kind === 'resume' && toldMs > 0) {
      toldMs = 0;
      say(texts.message('run.resumed'));
    }
    if (event.kind !== 'pause') return;
    const { reason, ms, failure } = event;
    if (ms < toldMs * 2 || (reason === 'asked' && ms < LEAST_ASKED_MS)) return;
    toldMs = ms;
    const { message } = texts.error(failure.key, toWords(failure.params));
    say(texts.message(`run.pause.${reason}`, { wait: renderWait(ms, texts), reason: message }));
  };
}

/** Says once where the user asked for more than the service allows. */
export function tellLowered(
  { concurrency, callsPerSecond = 0, lowered }: AgreedLimits,
  wanted: { readonly concurrency: number | undefined },
  { terminal, texts, settings }: TellingDeps,
): void {
  if (settings.isQuiet) return;
  const texted = lowered.map((limit) =>
    limit === 'rate'
      ? texts.message('run.rateLowered', { limit: callsPerSecond })
      : texts.message('run.concurrencyLowered', { limit: concurrency, wanted: wanted.concurrency ?? 0 }),
  );
  for (const text of texted) terminal.err(`${wrap(text, terminal.errWidth)}\n`);
}

function renderWait(ms: number, texts: Texts): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 120
    ? texts.message('run.seconds', { count: seconds })
    : texts.message('run.minutes', { count: Math.round(seconds / 60) });
}
