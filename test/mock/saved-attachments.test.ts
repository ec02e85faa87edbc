import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Attachments, type Attachment } from '../../src/schemas/wire/attachment.ts';
import { API, startService, type Reply, type Service } from './running-service.ts';
import { emptyFolder, spawnService } from './spawned-service.ts';
import { pdf, upload } from './upload.ts';

const contract = { attachmentType: 'contract', fileName: 'contract.pdf' };
const contents = (stateDir: string): string => join(stateDir, 'attachments');
const list = async (service: Service, ticket: string): Promise<readonly Attachment[]> =>
  Attachments.parse((await service.call('GET', `${API}/careerBreakRequests/${ticket}/attachments`)).json).items;

/** What is listed is on disk, whole, and nothing else is. */
async function expectWhole(service: Service, ticket: string, stateDir: string): Promise<readonly Attachment[]> {
  const items = await list(service, ticket);
  const names = existsSync(contents(stateDir)) ? readdirSync(contents(stateDir)) : [];
  expect(names.sort()).toEqual(items.map(({ attachmentId }) => attachmentId).sort());
  for (const { attachmentId, sha256 } of items) {
    const content = readFileSync(join(contents(stateDir), attachmentId));
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  }
  return items;
}

describe('attachments with a state folder', () => {
  it('are as they were after a restart, and so is what their keys led to', async () => {
    const stateDir = emptyFolder();
    const before = await startService({ stateDir });
    const ticket = await before.file();
    const key = randomUUID();
    const first = await upload(before, ticket, contract, pdf(70_000), key);
    const items = await list(before, ticket);
    await before.close();
    const after = await startService({ stateDir });
    expect(await list(after, ticket)).toEqual(items);
    expect((await upload(after, ticket, contract, pdf(70_000), key)).text).toBe(first.text);
    const path = `${API}/careerBreakRequests/${ticket}/attachments/${String(first.json.attachmentId)}/content`;
    expect((await fetch(after.url + path)).headers.get('content-length')).toBe('70000');
    await expectWhole(after, ticket, stateDir);
  });

  it.each([1, 5, 20])('that were answered are kept when the service is killed at answer %i', async (killAt) => {
    const folder = emptyFolder();
    const stateDir = join(folder, 'state');
    const service = await spawnService(folder);
    const ticket = await service.file();
    const answered: string[] = [];
    let killed: Promise<void> | undefined;
    const note = ({ status, json }: Reply): void => {
      if (status === 201) answered.push(String(json.attachmentId));
      if (answered.length >= killAt) killed ??= service.close();
    };
    const uploads = Array.from({ length: 30 }, (_, index) => upload(service, ticket, contract, pdf(50_000 + index)));
    await Promise.allSettled(uploads.map((sent) => sent.then(note)));
    await killed;
    const after = await startService({ stateDir });
    const kept = (await expectWhole(after, ticket, stateDir)).map(({ attachmentId }) => attachmentId);
    expect(kept).toEqual(expect.arrayContaining(answered));
  });

  it('that a kill left without their event are removed at the next start', async () => {
    const stateDir = emptyFolder();
    const before = await startService({ stateDir });
    const ticket = await before.file();
    await upload(before, ticket, contract, pdf(10));
    await before.close();
    writeFileSync(join(contents(stateDir), randomUUID()), '%PDF-half');
    expect(await expectWhole(await startService({ stateDir }), ticket, stateDir)).toHaveLength(1);
  });

  it('are refused when they cannot be written, and leave nothing behind', async () => {
    const folder = emptyFolder();
    const stateDir = join(folder, 'state');
    // No file may grow beyond 64 KiB: as good as a full disk, and it needs no disk.
    const service = await spawnService(folder, ['bash', '-c', 'trap "" XFSZ; ulimit -f 64; exec "$0" "$@"']);
    const ticket = await service.file();
    const statuses = [
      (await upload(service, ticket, contract, pdf(1000))).status,
      (await upload(service, ticket, contract, pdf(100_000))).status,
      (await upload(service, ticket, contract, pdf(2000))).status,
    ];
    expect(statuses).toEqual([201, 500, 201]);
    expect(await expectWhole(service, ticket, stateDir)).toHaveLength(2);
  });

  it('that find no place to be written are not there afterwards either', async () => {
    const stateDir = emptyFolder();
    const service = await startService({ stateDir });
    const ticket = await service.file();
    writeFileSync(contents(stateDir), 'a file where the folder should be');
    expect((await upload(service, ticket, contract, pdf(10))).status).toBe(500);
    expect(await list(service, ticket)).toEqual([]);
  });

  it('are kept from other users of the machine', async () => {
    const stateDir = emptyFolder();
    const service = await startService({ stateDir });
    const { json } = await upload(service, await service.file(), contract, pdf(10));
    const mode = (path: string): number => statSync(path).mode & 0o777;
    expect([mode(contents(stateDir)), mode(join(contents(stateDir), String(json.attachmentId)))]).toEqual([
      0o700, 0o600,
    ]);
  });

  it('are forgotten on a reset, on disk too', async () => {
    const stateDir = emptyFolder();
    const service = await startService({ stateDir });
    await upload(service, await service.file(), contract, pdf(10));
    await service.control('POST', '/reset');
    expect(readdirSync(contents(stateDir))).toEqual([]);
  });
});
