import path from 'node:path';
import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { MockStartOptions } from './start-command.ts';

/** Serves until it is told to stop, which is its normal end. Says on one line of standard output where it listens. */
export async function mockStart(options: MockStartOptions, deps: Deps): Promise<ExitCode> {
  const { terminal, texts, settings, signal } = deps;
  const { clockDate, faultsFile, seedName, ...rest } = options;
  const folder = seedName === undefined ? 'mock-service' : `mock-service-${seedName}`;
  const stateDir = options.stateDir ?? path.join(settings.home, folder);
  const faults = faultsFile === undefined ? undefined : await deps.readFaultScript(faultsFile);
  const day = clockDate ?? settings.asOf;
  const service = await deps.startMock({
    ...rest,
    stateDir,
    ...(seedName !== undefined && { seedName }),
    ...(faults !== undefined && { faults }),
    ...(day !== undefined && { clockDate: formatIsoDate(day) }),
  });
  try {
    await terminal.out(`listening on ${service.url}\n`);
    if (!settings.isQuiet) terminal.err(`${texts.message('mock.listening', { folder: stateDir })}\n`);
    if (!settings.isQuiet && service.clients.length > 0) {
      const lines = service.clients.map(({ clientId, keyFile }) =>
        profileCommandLine(service.url, clientId, deps.absolutePath(keyFile)),
      );
      terminal.err(`${texts.message('mock.clientsMade')}\n${lines.join('')}`);
    }
    await untilAborted(signal);
  } finally {
    await service.close();
  }
  return ExitCode.done;
}

/** To be typed as it stands. */
function profileCommandLine(url: string, clientId: string, keyFile: string): string {
  return `  baw profile add ${clientId} --service ${url} --client-id ${clientId} --key-file "${keyFile}"\n`;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
