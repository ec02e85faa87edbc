import type { Settings } from '../config/settings.ts';
import type { ProgressScreen } from '../deps.ts';
import type { World } from '../world.ts';
import type { StatusLine } from './status-line.ts';
import { canRedraw } from './terminal.ts';

const USUAL_COLUMNS = 80;
/** The echo of Ctrl-C stands behind the line, and must not break it. */
const KEPT_FREE = 3;

type Style = ProgressScreen['style'];
type StyleSettings = Pick<Settings, 'isQuiet' | 'isPlain' | 'output'>;

/** How progress is shown where. */
export function progressStyle(
  { isQuiet, isPlain, output }: StyleSettings,
  { stdout, stderr, env }: Pick<World, 'stdout' | 'stderr' | 'env'>,
): Style {
  if (isQuiet) return 'none';
  // A document that comes while work goes on would be written into the one line.
  const isShared = output !== 'human' && stdout.isTTY === true;
  return !isPlain && !isShared && canRedraw(stderr, env) ? 'bar' : 'lines';
}

export async function openProgressScreen(
  statusLine: StatusLine,
  world: Pick<World, 'stdout' | 'stderr' | 'env'>,
  settings: StyleSettings,
): Promise<ProgressScreen> {
  const style = progressStyle(settings, world);
  if (style === 'bar') await statusLine.open();
  return {
    style,
    columns: () => (world.stderr.columns ?? USUAL_COLUMNS) - KEPT_FREE,
    draw: (line) => statusLine.draw(line),
    clear: () => statusLine.clear(),
    every(ms, act) {
      const timer = setInterval(act, ms);
      timer.unref();
      return () => clearInterval(timer);
    },
  };
}
