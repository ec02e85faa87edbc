import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { resolveSettings } from './config/resolve-settings.ts';
import type { Deps } from './deps.ts';
import { maskPersonalData } from './errors/mask-personal-data.ts';
import { loadRuleMessages } from './i18n/load.ts';
import type { Texts } from './i18n/texts.ts';
import type { AttachmentInspector } from './io/files/attachment-inspector.ts';
import { accountName } from './system/account-name.ts';
import { createClock } from './system/clock.ts';
import { delay } from './system/delay.ts';
import { openConnection } from './system/open-connection.ts';
import { openProgressScreen } from './system/progress-screen.ts';
import { processTable } from './system/process-table.ts';
import { quoteCommand } from './system/quote-command.ts';
import { readFirstLine, readText, spoolStandardInput } from './system/standard-input.ts';
import { createStatusLine } from './system/status-line.ts';
import { makeStateFolder } from './system/state-folder.ts';
import { createTerminal } from './system/terminal.ts';
import type { World } from './world.ts';

export interface DepsRequest {
  /** The flags of the command and the global ones, as commander names them. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly texts: Texts;
}

/**
 * Builds what a command may use of the outside world. Only the settings are read now; each function loads what it needs
 * when it is called, because every module here costs time that most commands need not spend.
 * @throws UsageError when a flag, a variable or the profile is wrong.
 */
export async function openDeps(world: World, { flags, texts }: DepsRequest): Promise<Deps> {
  const statusLine = createStatusLine(world.stderr);
  const terminal = createTerminal(world, statusLine);
  const settings = await resolveSettings({
    flags,
    env: world.env,
    machine: world.machine,
    isOutTerminal: terminal.isOutTerminal,
    language: texts.language,
  });
  const clock = createClock(settings.asOf);
  const { signal } = world;
  let attachments: Promise<AttachmentInspector> | undefined;

  return {
    version: world.version,
    account: accountName(),
    terminal,
    texts,
    settings,
    clock,
    signal,
    loadRuleMessages: async () => {
      const { findDoubts } = await import('./domain/rules/doubts.ts');
      return loadRuleMessages(texts, findDoubts());
    },
    openPartCheckers: async (setting) => {
      const { openPartCheckers } = await import('./system/part-checkers.ts');
      return openPartCheckers(setting);
    },
    openRequestFile: async (path, options) => {
      const { openRequestFile } = await import('./io/csv/open-request-file.ts');
      return openRequestFile(path, options);
    },
    openChangeFile: async (path, kind, options) => {
      const { openChangeFile } = await import('./io/csv/open-change-file.ts');
      return openChangeFile(path, kind, options);
    },
    inspectAttachment: async (path, requestFile) => {
      attachments ??= openAttachmentInspector();
      return (await attachments).inspect(path, requestFile);
    },
    readCalculationFile: async (path) => {
      const { readCalculationFile } = await import('./io/csv/read-calculation-file.ts');
      return readCalculationFile(path, world.stdin);
    },
    readCalculationDocument: async (path, namedIn) => {
      const { readCalculationDocument } = await import('./io/files/read-calculation-document.ts');
      return readCalculationDocument(path, namedIn);
    },
    readDocument: async (path, namedIn) => {
      const { readDocument } = await import('./io/files/read-document.ts');
      return readDocument(path, namedIn);
    },
    readAcceptanceFile: async (path, columns) => {
      const { readAcceptanceFile } = await import('./io/csv/read-acceptance-file.ts');
      return readAcceptanceFile(path, columns);
    },
    readDataFile: async (path) => {
      const { parseDataFile } = await import('./config/data-file.ts');
      const { readTextFile } = await import('./io/files/read-text-file.ts');
      return parseDataFile(await readTextFile(path), path);
    },
    spoolStandardInput: () => spoolStandardInput(world.stdin, signal),
    readStandardInput: () => readText(world.stdin, signal),
    readStandardInputLine: () => readFirstLine(world.stdin, signal),
    openResultFiles: async (file, outDir, acceptedColumns) => {
      const { openResultFiles } = await import('./io/csv/result-writer.ts');
      return openResultFiles(file, outDir, undefined, acceptedColumns);
    },
    createFile: async (path) => {
      const { createAtomicFile } = await import('./io/files/atomic-file.ts');
      return createAtomicFile(path);
    },
    saveDocument: async (...document) => {
      const { saveDocument } = await import('./io/files/save-document.ts');
      return saveDocument(...document);
    },
    openTextSpool: async () => {
      const { createTextSpool } = await import('./io/files/spool.ts');
      return createTextSpool();
    },
    openConnection: ({ signIn = settings.signIn, isAnnounced = true } = {}) =>
      openConnection({
        settings: { ...settings, signIn, isQuiet: settings.isQuiet || !isAnnounced },
        clock,
        terminal,
        texts,
        signal,
        delay,
        readClientKey: async (source) => {
          const { readClientKey } = await import('./system/read-client-key.ts');
          return readClientKey(source, world);
        },
      }),
    openProfiles: async () => {
      const { openProfileStore } = await import('./config/profile-store.ts');
      await makeStateFolder(settings.home);
      return openProfileStore(settings.home);
    },
    startMock: async (options) => {
      const { startMock } = await import('./mock/start.ts');
      if (options.stateDir !== undefined) await makeStateFolder(options.stateDir);
      return startMock(options, {
        now: clock.now,
        delay: (ms) => delay(ms, signal),
        processes: processTable(),
        // The caller got a plain 500; whoever runs the simulation sees why.
        onFault: (error) => terminal.err(`${maskPersonalData(String(error))}\n`),
      });
    },
    readFaultScript: async (path) => {
      const { parseFaultScript } = await import('./config/fault-script.ts');
      const { readTextFile } = await import('./io/files/read-text-file.ts');
      return parseFaultScript(await readTextFile(path), path);
    },
    openRunStore: async () => {
      const { openRunStore } = await import('./io/journal/run-store.ts');
      return openRunStore(settings.home, { newId: randomUUID, processes: processTable() });
    },
    openRunCatalogue: async () => {
      const { openRunCatalogue } = await import('./io/journal/run-catalogue.ts');
      return openRunCatalogue(settings.home, { newId: randomUUID, processes: processTable() });
    },
    openLookFile: async () => {
      const { openLookFile } = await import('./io/looks/look-file.ts');
      return openLookFile(settings.home);
    },
    openPrompts: async () => {
      const { createPrompts } = await import('./io/prompts.ts');
      const [yes, no] = [texts.message('tickets.yes'), texts.message('tickets.no')];
      return createPrompts({ input: world.stdin, output: world.stderr, signal, yes, no });
    },
    openProgress: async () => openProgressScreen(statusLine, world, settings),
    commandLine: quoteCommand(world.commandLine ?? ['baw'], world.machine.platform),
    commandLineWith: (words) => quoteCommand([...(world.commandLine ?? ['baw']), ...words], world.machine.platform),
    identifyFile: async (path) => {
      const { identifyFile } = await import('./io/files/file-identity.ts');
      return identifyFile(path);
    },
    newId: randomUUID,
    random: Math.random,
    delay,
    absolutePath: (path) => resolve(path),
  };
}

async function openAttachmentInspector(): Promise<AttachmentInspector> {
  const { createAttachmentInspector } = await import('./io/files/attachment-inspector.ts');
  return createAttachmentInspector();
}
