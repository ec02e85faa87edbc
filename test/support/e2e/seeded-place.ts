import { expect, onTestFinished } from 'vitest';
import { inventedEnterprise } from '../../../src/mock/seeds/seeds.ts';
import { startMock, type MockOptions, type RunningMock } from '../../../src/mock/start.ts';
import type { SeedName } from '../../../src/schemas/wire/seed-names.ts';
import { newHome } from '../cli/run-cli.ts';
import { newWorkplace, type Workplace } from './workplace.ts';

export interface SeededPlace extends Workplace {
  readonly service: RunningMock;
  readonly keyOf: (clientId: string) => string;
}

/** A service in one of its situations, and a workplace with a profile for each of its clients. */
export async function seeded(seedName: SeedName, options: Partial<MockOptions> = {}): Promise<SeededPlace> {
  const service = await startMock(
    { port: 0, stateDir: newHome(), seed: 1, seedName, idempotency: 'on', overlaps: 'warn', latencyMs: 0, ...options },
    { now: Date.now, delay: () => Promise.resolve() },
  );
  onTestFinished(() => service.close());
  const place = newWorkplace();
  const keyOf = (clientId: string) => service.clients.find((client) => client.clientId === clientId)?.keyFile ?? '';
  for (const { clientId, keyFile } of service.clients) {
    const argv = ['profile', 'add', clientId, '--service', service.url, '--client-id', clientId, '--key-file', keyFile];
    expect((await place.baw(argv)).stderr).toContain(`Profile ${clientId} added.`);
  }
  return { ...place, service, keyOf };
}

/** What makes a row one of a teacher of the first school of the situation `po`. */
export const SCHOOL_ROW = {
  employer: '',
  sector: 'education',
  workerCode: '',
  jointCommittee: '',
  community: 'frenchSpeaking',
  school: inventedEnterprise(201),
  status: 'statutory',
  unit: 'periods',
  hoursFull: '20',
  hoursBefore: '20',
  hoursDuring: '16',
};
