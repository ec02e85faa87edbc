import path from 'node:path';
import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { MockStartOptions } from '../mock.ts';

/** Serves until it is told to stop, which is its normal end. Says on one line of standard output where it listens. */
export async function mockStart(options: MockStartOptions, deps: Deps): Promise<ExitCode> {
  const { terminal, texts, settings, signal } = deps;
  const { clockDate, stateDir = path.join(settings.home, 'mock-service'), faultsFile, ...rest } = options;
  const faults = faultsFile === undefined ? undefined : await deps.readFaultScript(faultsFile);
  const day = clockDate ?? settings.asOf;
  const service = await deps.startMock({
    ...rest,
    stateDir,
    ...(faults !== undefined && { faults }),
    ...(day !== undefined && { clockDate: formatIsoDate(day) }),
  });
  try {
    await terminal.out(`listening on ${service.url}\n`);
    if (!settings.isQuiet) terminal.err(`${texts.message('mock.listening', { folder: stateDir })}\n`);
    await untilAborted(signal);
  } finally {
    await service.close();
  }
  return ExitCode.done;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
