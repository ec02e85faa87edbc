// Process start: whole processes, in turn with a Node that does nothing.
import { baw, inTurn, node, range, report, run } from './measure.mjs';

const PAIRS = 21;
const nothing = async () => (await run(node('-e', '0'))).ms;

for (const flag of ['version', 'help']) {
  const measured = await inTurn(PAIRS, async () => (await run(baw(`--${flag}`))).ms, nothing);
  report(flag, measured.ratio, `${measured.a.toFixed(0)} against ${measured.b.toFixed(0)} ms, ${range(measured)}`);
}
