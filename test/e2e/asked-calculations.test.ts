import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import type { Journal } from '../../src/batch/ports.ts';
import { startService, type Service } from '../mock/running-service.ts';
import { pdf } from '../mock/upload.ts';
import { newHome, runCli } from '../support/cli/run-cli.ts';
import { sweepChore, faultsOfChore, type Chore, type Death } from '../support/machine/sweep-chore.ts';
import { TestMachine } from '../support/machine/test-machine.ts';

// Many runs in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const REQUESTS = resolve('fixtures/cpas/requests.csv');
const Held = z.object({
  calculations: z
    .array(z.looseObject({ ticketNumber: z.string(), status: z.string(), attachments: z.number() }))
    .default([]),
});
const Told = z.object({
  items: z.array(z.looseObject({ outcome: z.string(), ticketNumber: z.string().optional() })),
});

const heldBy = async (service: Service) => Held.parse((await service.control('GET', '/ledger')).json).calculations;

/** A centre asks for the calculations of its file; each with a document, where it names proofs. */
async function openCentre(
  keys: 'on' | 'off',
  flags: readonly string[] = ['--certify'],
  namesProofs = false,
): Promise<Chore> {
  const machine = new TestMachine();
  const startedAt = machine.now;
  const service = await startService({ idempotency: keys }, { now: () => startedAt });
  const file = join(machine.folder, 'requests.csv');
  copyFileSync(REQUESTS, file);
  if (namesProofs) {
    writeFileSync(join(machine.folder, 'proof.pdf'), pdf(700));
    const [head = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n');
    const named = ['CPAS-1', 'CPAS-2'].map(
      (reference) => `${reference};;;;Pièce jointe;Contrat de travail;;;;;;;;proof.pdf`,
    );
    writeFileSync(file, [`${head};Fichier`, ...rows.map((row) => `${row};`), ...named].join('\n'));
  }
  const argv = ['cpas', 'request', file, ...flags, '--json', '--concurrency', '1'];
  return {
    machine,
    run: (setting) => machine.run(argv, service.url, setting),
    async findLies({ stdout }) {
      const tickets = (await heldBy(service)).map(({ ticketNumber }) => ticketNumber);
      const told = [...stdout.matchAll(/"ticketNumber":"([^"]+)"/g)];
      return told.flatMap(([, ticket = '']) => (tickets.includes(ticket) ? [] : [`${ticket} was told`]));
    },
    async findFaults({ stdout }) {
      const held = await heldBy(service);
      const { items } = Told.parse(JSON.parse(stdout));
      const faults = held.length === 2 ? [] : [`asked for ${String(held.length)} times`];
      for (const { status, attachments } of held) {
        if (status !== 'sent' || attachments !== (namesProofs ? 1 : 0))
          faults.push(`${status}, ${String(attachments)} proofs`);
      }
      const told = items.map(({ ticketNumber = '' }) => ticketNumber).toSorted();
      const tickets = held.map(({ ticketNumber }) => ticketNumber).toSorted();
      if (told.join() !== tickets.join()) faults.push(`told: ${told.join()}`);
      return faults;
    },
  };
}

const LOST = { operation: 'createCalculationRequest', kind: 'dropBeforeProcessing', times: 1000 };

/** A centre with a file of requests, or one request by flags. */
async function openDesk(idempotency: 'on' | 'off' = 'on') {
  const service = await startService({ idempotency });
  const home = newHome();
  const file = join(home, 'requests.csv');
  copyFileSync(REQUESTS, file);
  const run = (argv: readonly string[], stdin?: string) =>
    runCli(['--service', service.url, '--as-of', '2026-11-21', ...argv], {
      home,
      ...(stdin !== undefined && { stdin }),
      deps: () => ({ delay: () => Promise.resolve() }),
    });
  return {
    service,
    file,
    baw: (...argv: readonly string[]) => run(argv),
    ask: (...argv: readonly string[]) => run(argv, '85031464067\n'),
  };
}

/** The other two pairs are swept with requests, by the same engine: `whole-program-crashes.test.ts`. */
const settings: readonly { keys: 'on' | 'off'; death: Death }[] = [
  { keys: 'on', death: 'killed' },
  { keys: 'off', death: 'powerLost' },
];

describe('asking for the calculations of a file, ended at every moment and run again', () => {
  it.each(settings)('asks for each once: keys $keys, $death', async ({ keys, death }) => {
    expect(await sweepChore({ begin: () => openCentre(keys), death })).toEqual([]);
  });

  const keyless = settings.filter(({ keys }) => keys === 'off');

  it.each(keyless)('sends each with its proof, and never without: $death', async ({ keys, death }) => {
    const begin = () => openCentre(keys, ['--certify'], true);
    expect(await sweepChore({ begin, death })).toEqual([]);
  });

  it.each(settings)('does so although the same may be asked for twice: keys $keys, $death', async ({ keys, death }) => {
    const begin = () => openCentre(keys, ['--certify', '--allow-duplicate']);
    for (let cut = 5; cut < 60; cut += 11) expect(await faultsOfChore({ begin, death }, [cut])).toEqual([]);
  });
});

describe('the sweep, given an engine that is broken', () => {
  it('notices that no intent is written', async () => {
    const breakJournal = (real: Journal): Journal => ({
      append: async (record) => {
        if (record.type !== 'calculation.intent') await real.append(record);
      },
    });
    const begin = () => openCentre('off', ['--certify', '--allow-duplicate']);
    let faults = '';
    for (let cut = 10; cut < 60 && !faults.includes('asked for 3 times'); cut += 1) {
      faults = (await faultsOfChore({ begin, death: 'killed', breakage: { breakJournal } }, [cut])).join();
    }
    expect(faults).toContain('asked for 3 times');
  });
});

describe('the calculations of a file', () => {
  it('are a run: in the list, the receipt and the export, and taken up again by its name', async () => {
    const service = await startService();
    const home = newHome();
    const file = join(home, 'requests.csv');
    copyFileSync(REQUESTS, file);
    const baw = (...argv: readonly string[]) =>
      runCli(['--service', service.url, '--as-of', '2026-11-21', '--lang', 'fr', ...argv], {
        home,
        deps: () => ({ delay: () => Promise.resolve() }),
      });
    const fault = { operation: 'createCalculationRequest', kind: 'dropBeforeProcessing', times: 1000 };
    await service.control('PUT', '/faults', { items: [fault] });
    expect((await baw('cpas', 'request', file, '--certify')).exitCode).not.toBe(0);
    expect(await heldBy(service)).toEqual([]);
    await service.control('DELETE', '/faults');
    expect((await baw('runs', 'resume', 'last')).exitCode).toBe(2);
    expect((await baw('runs', 'resume', 'last', '--certify')).exitCode).toBe(0);
    expect(await heldBy(service)).toHaveLength(2);
    expect((await baw('runs', 'list')).stdout).toContain('2 demandés');
    expect((await baw('runs', 'show', 'last')).stdout).toContain('calcul CPAS-1');
    expect((await baw('runs', 'receipt', 'last')).stdout).toMatch(/Calcul demandé le .*, sous le numéro/);
    expect((await baw('runs', 'export', 'last')).stdout).toContain('CPAS-2;calculation;filed;');
  });

  it('are asked for by whoever may do nothing else at the service', async () => {
    const centre = await openCentre('on', ['--certify', '--centre', '0812339069']);
    const problem = { type: 'urn:problem-type:onem-mock:missingScope', status: 403, title: 'Forbidden' };
    const { exitCode, stdout } = await centre.run({
      around: (send) => async (request) =>
        request.operation === 'getAccessProfile'
          ? { status: 403, headers: { 'content-type': 'application/problem+json' }, body: JSON.stringify(problem) }
          : send(request),
    });
    expect(exitCode).toBe(0);
    expect(Told.parse(JSON.parse(stdout)).items.map(({ outcome }) => outcome)).toEqual(['filed', 'filed']);
  });

  it('are kept as drafts when that is how the run was begun', async () => {
    const service = await startService();
    const home = newHome();
    const baw = (...argv: readonly string[]) =>
      runCli(['--service', service.url, '--as-of', '2026-11-21', ...argv], {
        home,
        deps: () => ({ delay: () => Promise.resolve() }),
      });
    const fault = { operation: 'createCalculationRequest', kind: 'dropBeforeProcessing', nth: 2, times: 1000 };
    await service.control('PUT', '/faults', { items: [fault] });
    await baw('cpas', 'request', REQUESTS, '--draft', '--concurrency', '1');
    await service.control('DELETE', '/faults');
    expect((await baw('runs', 'resume', 'last')).exitCode).toBe(0);
    expect((await heldBy(service)).map(({ status }) => status)).toEqual(['draft', 'draft']);
  });

  it('are asked for with the centre that is given when the run is taken up again', async () => {
    const { baw, service, file } = await openDesk();
    writeFileSync(file, readFileSync(REQUESTS, 'utf8').replaceAll('0812.339.069', ''));
    await service.control('PUT', '/faults', { items: [LOST] });
    await baw('cpas', 'request', file, '--certify', '--centre', '0812339069');
    await service.control('DELETE', '/faults');
    expect((await baw('runs', 'resume', 'last', '--certify', '--centre', '0812339069')).exitCode).toBe(0);
    expect(await heldBy(service)).toHaveLength(2);
  });

  it('are not asked for again with the same file, which is said', async () => {
    const { baw, service, file } = await openDesk();
    const again = () => baw('cpas', 'request', file, '--certify', '--allow-duplicate');
    expect((await again()).stderr).not.toContain('give a copy of the file');
    expect((await again()).stderr.replaceAll(/\s+/g, ' ')).toContain('give a copy of the file');
    expect(await heldBy(service)).toHaveLength(2);
    const copy = join(dirname(file), 'copy.csv');
    copyFileSync(file, copy);
    await baw('cpas', 'request', copy, '--certify', '--allow-duplicate');
    expect(await heldBy(service)).toHaveLength(4);
  });
});

describe('a calculation that is asked for by flags', () => {
  const flags = [
    'cpas',
    'request',
    '--niss',
    '-',
    '--centre',
    '0812339069',
    '--planned',
    '2027-01-04..2027-12-31,hoursPerWeek=38',
    '--reference',
    'CPAS-9',
    '--occupation',
    '2024-09-02..2025-02-28,hoursPerWeek=19',
    '--certify',
  ];

  it('is asked for once when its answer is lost and the command is given again, copies allowed or not', async () => {
    for (const copies of [[], ['--allow-duplicate']]) {
      const { ask, service } = await openDesk('off');
      const fault = { operation: 'createCalculationRequest', kind: 'dropAfterProcessing', times: 1 };
      const blind = { operation: 'queryCalculationRequests', kind: 'dropBeforeProcessing', nth: 3, times: 1000 };
      await service.control('PUT', '/faults', { items: [fault, blind] });
      const first = await ask(...flags, ...copies);
      expect(first.exitCode).not.toBe(0);
      await service.control('DELETE', '/faults');
      const second = await ask(...flags, ...copies);
      expect(second.exitCode).toBe(0);
      expect(await heldBy(service)).toHaveLength(1);
    }
  });

  it('is asked for twice by whoever allows it and says it twice', async () => {
    const { ask, service } = await openDesk();
    await ask(...flags);
    expect((await ask(...flags)).exitCode).toBe(0);
    expect(await heldBy(service)).toHaveLength(1);
    await ask(...flags, '--allow-duplicate');
    expect(await heldBy(service)).toHaveLength(2);
  });

  it('is a run that only its command takes up again', async () => {
    const { ask, baw } = await openDesk();
    await ask(...flags);
    expect((await baw('runs', 'show', 'last')).stdout).toContain('one calculation');
    const { exitCode, stderr } = await baw('runs', 'resume', 'last', '--certify');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('cpas request');
  });
});
