import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { InputError } from '../../src/errors/app-error.ts';
import { EventLog } from '../../src/mock/state/event-log.ts';
import type { ServiceEvent } from '../../src/mock/state/events.ts';
import { countLines, everyCut, wholeLines, withTurnedBit } from '../support/disk/damage.ts';
import { startService } from './running-service.ts';

// Many runs in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'baw-events-'));
const file = join(folder, 'service-events.ndjson');

/** The events of a request that was filed, changed and cancelled. */
async function writtenEvents(): Promise<Buffer> {
  rmSync(file, { force: true });
  const service = await startService({ stateDir: folder });
  const ticket = await service.file();
  await service.modify(ticket, '2027-05-31');
  await service.cancel(ticket);
  await service.close();
  const bytes = readFileSync(file);
  expect(countLines(bytes)).toBe(4);
  return bytes;
}

function replay(content: Buffer): readonly ServiceEvent[] {
  // A new file: emptying one and writing it again makes some file systems wait for the disk.
  rmSync(file, { force: true });
  writeFileSync(file, content);
  const log = new EventLog(file, () => undefined);
  try {
    const events: ServiceEvent[] = [];
    log.replay((event) => events.push(event));
    return events;
  } finally {
    log.close();
  }
}

it("the service's events, cut off at any byte, are those that were whole, and the rest is removed", async () => {
  const bytes = await writtenEvents();
  const all = replay(bytes);
  for (const cut of everyCut(bytes)) {
    expect(replay(cut)).toEqual(all.slice(0, countLines(cut)));
    expect(readFileSync(file)).toHaveLength(wholeLines(cut));
  }
});

it("the service's events, with any bit turned, are not read, and nothing is removed", async () => {
  const bytes = await writtenEvents();
  const lastLine = wholeLines(bytes.subarray(0, -1));
  // Lines are alike: of those before the last, one bit of each byte will do.
  for (let bit = 0; bit < bytes.length * 8; bit += bit < lastLine * 8 ? 9 : 1) {
    const damaged = withTurnedBit(bytes, bit);
    expect(() => replay(damaged), `bit ${String(bit)}`).toThrow(InputError);
    if (bit % 97 === 0) expect(readFileSync(file).equals(damaged)).toBe(true);
  }
});
