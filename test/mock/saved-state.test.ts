import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BusyError, InputError, OutputError, UsageError } from '../../src/errors/app-error.ts';
import { serialOf } from '../../src/mock/state/tickets.ts';
import { AccessProfile } from '../../src/schemas/wire/career-break-request.ts';
import { API, newRequest, ssin, startService, type Reply, type Service, type Json } from './running-service.ts';
import { emptyFolder, spawnService } from './spawned-service.ts';

const ledger = async (service: Service) => (await service.control('GET', '/ledger')).json.requests;
const eventsFile = (stateDir: string): string => join(stateDir, 'service-events.ndjson');

describe('a service with a state folder', () => {
  it('shows everything as it was after a restart', async () => {
    const stateDir = join(emptyFolder(), 'state');
    const before = await startService({ stateDir });
    const [modified, cancelled, stepped] = [await before.file(), await before.file(), await before.file()];
    await before.modify(modified, '2027-07-31');
    await before.cancel(cancelled);
    await before.control('POST', `/careerBreakRequests/${stepped}/workerCompletion`);
    await before.control('POST', `/careerBreakRequests/${stepped}/processingSteps`);
    const paths = [modified, cancelled, stepped].map((ticket) => `${API}/careerBreakRequests/${ticket}`);
    const read = (service: Service) =>
      Promise.all(paths.map(async (path) => (await service.call('GET', path)).text.replaceAll(service.url, '')));
    const texts = await read(before);
    await before.close();
    expect(await read(await startService({ stateDir }))).toEqual(texts);
  });

  it('still knows its keys after a restart', async () => {
    const stateDir = emptyFolder();
    const key = randomUUID();
    const before = await startService({ stateDir });
    const first = await before.create(newRequest(), key);
    await before.close();
    const after = await startService({ stateDir });
    expect((await after.create(newRequest(), key)).json.ticketNumber).toBe(first.json.ticketNumber);
    expect((await after.create(newRequest({ comment: 'x' }), key)).status).toBe(409);
  });

  it('never gives a ticket again, not even with another seed', async () => {
    const stateDir = emptyFolder();
    const before = await startService({ stateDir });
    const tickets = [await before.file(), (await before.cancel(await before.file())).json.partTicketNumber];
    await before.close();
    const after = await startService({ stateDir, seed: 2 });
    tickets.push(await after.file());
    const serials = tickets.map(serialOf);
    expect(serials[2]).toBeGreaterThan(Math.max(serials[0] ?? 0, serials[1] ?? 0));
  });

  it('keeps what was answered when it is killed', async () => {
    const folder = emptyFolder();
    const service = await spawnService(folder);
    const replies = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        service.create(
          newRequest({ worker: { ssin: ssin(index), workerCode: 'blueCollar', jointCommissionNumber: '121.00' } }),
        ),
      ),
    );
    await service.close();
    const after = await startService({ stateDir: join(folder, 'state') });
    const kept = (await ledger(after)).map((request: Json) => String(request.ticketNumber));
    expect(kept.sort()).toEqual(replies.map((reply) => String(reply.json.ticketNumber)).sort());
  });

  it('refuses what it cannot write, forgets it, and goes on with what is there', async () => {
    const folder = emptyFolder();
    // No file may grow beyond 8 KiB: as good as a full disk, and it needs no disk.
    const service = await spawnService(folder, ['bash', '-c', 'trap "" XFSZ; ulimit -f 8; exec "$0" "$@"']);
    const replies: Reply[] = [];
    for (let index = 0; index < 20; index += 1) replies.push(await service.create());
    const filed = replies.filter((reply) => reply.status === 201);
    const refused = replies.slice(filed.length);
    expect(filed.length).toBeGreaterThan(5);
    expect(refused.map((reply) => reply.status)).toEqual(refused.map(() => 500));
    expect(refused[0]?.json.type).toBe('urn:problem-type:belgif:internalServerError');
    expect(await ledger(service)).toHaveLength(filed.length);
    await service.close();
    const after = await startService({ stateDir: join(folder, 'state') });
    expect(await ledger(after)).toHaveLength(filed.length);
    await after.file();
  });

  it('cuts off a last line that a kill left unfinished', async () => {
    const stateDir = emptyFolder();
    const before = await startService({ stateDir });
    await before.file();
    await before.close();
    const whole = readFileSync(eventsFile(stateDir), 'utf8');
    appendFileSync(eventsFile(stateDir), whole.slice(0, 100));
    const after = await startService({ stateDir });
    expect(await ledger(after)).toHaveLength(1);
    await after.file();
    await after.close();
    expect(await ledger(await startService({ stateDir }))).toHaveLength(2);
  });

  it('does not start on a file that was damaged, and names the line', async () => {
    const stateDir = emptyFolder();
    const before = await startService({ stateDir });
    await before.file();
    await before.file();
    await before.close();
    const text = readFileSync(eventsFile(stateDir), 'utf8');
    writeFileSync(eventsFile(stateDir), text.replace('oneFifth', 'oneTenth'));
    const start = startService({ stateDir });
    await expect(start).rejects.toThrow(InputError);
    await expect(start).rejects.toMatchObject({ key: 'journal.damagedFile', params: { line: 2 } });
  });

  it('is the only one there: a second does not start until the first has stopped', async () => {
    const stateDir = emptyFolder();
    const first = await startService({ stateDir });
    const second = startService({ stateDir });
    await expect(second).rejects.toThrow(BusyError);
    await expect(second).rejects.toMatchObject({ key: 'busy.service', params: { owner: process.pid } });
    await first.close();
    await startService({ stateDir });
  });

  it('takes over from one that was killed', async () => {
    const folder = emptyFolder();
    const killed = await spawnService(folder);
    await expect(startService({ stateDir: join(folder, 'state') })).rejects.toThrow(BusyError);
    await killed.close();
    const after = await startService({ stateDir: join(folder, 'state') });
    await after.close();
    expect(readdirSync(join(folder, 'state'))).toEqual(['service-events.ndjson']);
  });

  it('takes over from an owner whose process number now belongs to another process', async () => {
    const stateDir = emptyFolder();
    for (const pid of [1, process.pid]) {
      writeFileSync(join(stateDir, 'service.lock'), JSON.stringify({ pid, startedAt: 'long ago' }));
      await (await startService({ stateDir })).close();
    }
  });

  it('does not start on a folder that it cannot make', async () => {
    const file = join(emptyFolder(), 'file');
    writeFileSync(file, '');
    const start = startService({ stateDir: join(file, 'state') });
    await expect(start).rejects.toThrow(OutputError);
    await expect(start).rejects.toMatchObject({ key: 'output.notWritable', params: { detail: 'ENOTDIR' } });
  });

  it('keeps it from other users of the machine', async () => {
    const stateDir = join(emptyFolder(), 'state');
    const service = await startService({ stateDir });
    await service.file();
    const mode = (path: string): number => statSync(path).mode & 0o777;
    expect([mode(stateDir), mode(eventsFile(stateDir))]).toEqual([0o700, 0o600]);
  });

  it('forgets everything on a reset, also on disk, and begins its tickets anew', async () => {
    const stateDir = emptyFolder();
    const service = await startService({ stateDir });
    const first = await service.file();
    expect((await service.control('POST', '/reset')).status).toBe(204);
    expect(await ledger(service)).toEqual([]);
    const kept = readFileSync(eventsFile(stateDir), 'utf8').trimEnd().split('\n');
    expect(kept).toEqual([expect.stringContaining('"kind":"began"')]);
    expect(await service.file()).toBe(first);
  });

  it('says that it is another environment after a reset, and the same one after a restart', async () => {
    const stateDir = emptyFolder();
    const before = await startService({ stateDir });
    const first = await environmentOf(before);
    await before.close();
    const after = await startService({ stateDir });
    expect(await environmentOf(after)).toBe(first);
    await after.control('POST', '/reset');
    const second = await environmentOf(after);
    expect(second).not.toBe(first);
    await after.close();
    expect(await environmentOf(await startService({ stateDir }))).toBe(second);
    expect(await environmentOf(await startService())).not.toBe(second);
  });
});

describe('starting', () => {
  it('fails on a port that is taken, and lets go of the folder', async () => {
    const stateDir = emptyFolder();
    const port = Number(new URL((await startService()).url).port);
    const start = startService({ port, stateDir });
    await expect(start).rejects.toThrow(UsageError);
    await expect(start).rejects.toMatchObject({ key: 'mock.portInUse', params: { port } });
    await startService({ stateDir });
  });

  it('gives the same tickets for the same seed, and others for another', async () => {
    const tickets = async (seed: number): Promise<string[]> => {
      const service = await startService({ seed });
      const ticket = await service.file();
      return [ticket, (await service.cancel(ticket)).json.partTicketNumber, await service.file()];
    };
    expect(await tickets(7)).toEqual(await tickets(7));
    expect(await tickets(7)).not.toEqual(await tickets(8));
  });
});

async function environmentOf(service: Pick<Awaited<ReturnType<typeof startService>>, 'call'>): Promise<string> {
  const { json } = await service.call('GET', `${API}/accessProfile`);
  return AccessProfile.parse(json).environmentId ?? '';
}
