import type { CareerBreakApi } from './client/career-break-api.ts';
import type { WorkdayCalculationApi } from './client/workday-calculation-api.ts';
import type { MockControls } from './client/mock-controls.ts';
import type { AccessGrant } from './client/sign-in/token-source.ts';
import type { ProfileStore } from './config/profile-store.ts';
import type { OutputMode, Settings, SignInSettings } from './config/settings.ts';
import type { CheckContext } from './domain/rules/define-rule.ts';
import type { Texts, RuleMessages } from './i18n/texts.ts';
import type { ChangeFile, ChangeFileOptions } from './io/csv/open-change-file.ts';
import type { AcceptanceFile } from './io/csv/read-acceptance-file.ts';
import type { FilePart } from './io/csv/plan-parts.ts';
import type { FileDescription, RequestFile, RequestFileOptions } from './io/csv/request-file.ts';
import type { AtomicFile } from './io/files/atomic-file.ts';
import type { DocumentContent } from './io/files/read-document.ts';
import type { SavedFile } from './io/files/save-document.ts';
import type { TextSpool } from './io/files/spool.ts';
import type { LookFile } from './io/looks/look-file.ts';
import type { RunCatalogue } from './io/journal/run-catalogue.ts';
import type { RunStore } from './io/journal/run-store.ts';
import type { ResultFiles } from './io/csv/result-writer.ts';
import type { RunningMock, MockOptions } from './mock/start.ts';
import type { ChangeKind } from './schemas/files/journal-record.ts';
import type { WrittenCalculation } from './schemas/files/written-calculation.ts';
import type { AttachedFile } from './schemas/model/attached-file.ts';
import type { PartReport } from './output/report/part-report.ts';
import type { ColumnName } from './schemas/model/columns.ts';
import type { CivilDate } from './schemas/model/civil-date.ts';
import type { Language } from './schemas/model/codes.ts';
import type { MockFaults } from './schemas/wire/mock-controls.ts';

export interface Terminal {
  /**
   * The result, on stdout; resolves when the reader has taken it, so that a slow pipe does not fill memory. Bytes are
   * text that was made printable before it was encoded, and go out as they are.
   */
  out(text: string | Uint8Array): Promise<void>;
  /** Everything else, on stderr. */
  err(text: string): void;
  /** Someone can be asked: standard input and standard error are a terminal and CI is not set. */
  readonly isInteractive: boolean;
  readonly isOutTerminal: boolean;
  /** Width of the terminal, 80 when unknown. */
  readonly columns: number;
  /** Where lines of the result break; infinite when no terminal shows them. */
  readonly outWidth: number;
  /** The same for everything else. */
  readonly errWidth: number;
}

export interface Clock {
  /** The calendar day in Belgium. */
  today(): CivilDate;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Where requests go. The identifier ties a journal to one environment; the name is for people. */
export interface Target {
  readonly id: string;
  readonly name: string;
  /** As whom one signs in: the service knows keys and tickets by who files. */
  readonly clientId?: string | undefined;
}

export interface ConnectionOptions {
  /** In place of that of the settings. */
  readonly signIn?: SignInSettings | undefined;
  /** Whether standard error says which service it is; true when absent. */
  readonly isAnnounced?: boolean;
}

export interface Connection {
  readonly target: Target;
  readonly api: CareerBreakApi;
  readonly controls: MockControls;
  /** Who signs in; undefined where nobody does. */
  readonly signedInAs?: SignInSettings | undefined;
  /** Signs in, if that was not done yet, and tells what for; undefined where nobody signs in. */
  readonly signIn?: (() => Promise<AccessGrant>) | undefined;
  readonly workdays: WorkdayCalculationApi;
  close(): Promise<void>;
}

/** How parts of a file are checked in other threads; can be sent to them. */
export interface PartSetting {
  readonly file: FileDescription;
  readonly context: CheckContext;
  readonly allowDuplicate: boolean;
  readonly language: Language;
  /** What is printed: findings are put into words only for programs. */
  readonly output: OutputMode;
}

/** Threads that check parts of one file, as many at a time as there are threads. */
export interface PartCheckers {
  readonly count: number;
  /** @throws InputError when the part cannot be read */
  check(part: FilePart): Promise<PartReport>;
  close(): Promise<void>;
}

/** Where it is shown how far work has come, on standard error. */
export interface ProgressScreen {
  /** One line of a terminal that is drawn anew, lines one below the other, or nothing. */
  readonly style: 'bar' | 'lines' | 'none';
  /** Room for the one line. */
  columns(): number;
  /** Draws the one line; what is written to standard error meanwhile stands above it. */
  draw(line: string): void;
  /** Takes the one line away. */
  clear(): void;
  /** Calls now and then, until what it gives is called; the process does not wait for it. */
  every(ms: number, act: () => void): () => void;
}

/** Asks one question at a time on a terminal; every method rejects with InterruptedError on Ctrl-C. */
export interface Prompts {
  input(question: {
    message: string;
    initial?: string;
    check?: (answer: string) => string | true | Promise<string | true>;
    /** What stays on the screen once answered; the answer when absent. */
    shown?: (answer: string) => string;
  }): Promise<string>;
  select<T extends string>(question: {
    message: string;
    /** `short` is what stays on the screen once chosen; the label when absent. */
    choices: readonly { value: T; label: string; hint?: string; short?: string }[];
    initial?: T;
  }): Promise<T>;
  confirm(question: { message: string; initial: boolean }): Promise<boolean>;
}

/** Everything a command may use of the outside world. Tests hand in others. */
export interface Deps {
  /** Version of this program. */
  readonly version: string;
  /** Account of the machine under which the program runs, where it has a name. */
  readonly account: string | undefined;
  readonly terminal: Terminal;
  readonly texts: Texts;
  readonly settings: Settings;
  readonly clock: Clock;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  loadRuleMessages(): Promise<RuleMessages>;
  /** Undefined where there is nothing to be won: a machine with one core. */
  openPartCheckers(setting: PartSetting): Promise<PartCheckers | undefined>;
  openRequestFile(path: string, options: RequestFileOptions): Promise<RequestFile>;
  openChangeFile(path: string, kind: ChangeKind, options: ChangeFileOptions): Promise<ChangeFile>;
  /** Looks at a document that a request file names; undefined when no file can be opened there. */
  inspectAttachment(path: string, requestFile: string): Promise<AttachedFile | undefined>;
  /** The document whole; undefined when no file can be read there. */
  readDocument(path: string, namedIn: string): Promise<DocumentContent | undefined>;
  /** The rows of a file of notifications to accept; `columns` are those that count besides the ticket. @throws InputError */
  readAcceptanceFile(path: string, columns: readonly ColumnName[]): Promise<AcceptanceFile>;
  /** What a file in JSON or YAML holds. @throws InputError */
  readDataFile(path: string): Promise<unknown>;
  /** Keeps standard input in a private file, so that it can be read more than once; the caller removes it. */
  spoolStandardInput(): Promise<{ readonly path: string; remove(): Promise<void> }>;
  /** All of standard input. */
  readStandardInput(): Promise<string>;
  /** The first line of standard input, for a value that should not stand on the command line. */
  readStandardInputLine(): Promise<string>;
  /** The requests for a calculation of working days that a file holds: YAML or JSON for one, CSV for many. */
  readCalculationFile(path: string): Promise<readonly WrittenCalculation[]>;
  /** A document to be sent along with a calculation. @throws InputError */
  readCalculationDocument(path: string): Promise<Uint8Array>;
  /** `acceptedColumns`: what accepted rows get; that of filed requests when absent. */
  openResultFiles(
    file: Pick<RequestFile, 'header'>,
    outDir: string | undefined,
    acceptedColumns?: readonly string[],
  ): Promise<ResultFiles>;
  createFile(path: string): Promise<AtomicFile>;
  /** Writes a document under a name that no file of the folder has. @throws OutputError */
  saveDocument(folder: string, fileName: string, mediaType: string, content: Uint8Array): Promise<SavedFile>;
  /** Keeps text that is written now and read once later. */
  openTextSpool(): Promise<TextSpool>;
  openConnection(options?: ConnectionOptions): Promise<Connection>;
  openProfiles(): Promise<ProfileStore>;
  startMock(options: MockOptions): Promise<RunningMock>;
  /** Rules for the faults of the simulated service, from a file. @throws InputError that names what is wrong, and where */
  readFaultScript(path: string): Promise<MockFaults>;
  openRunStore(): Promise<RunStore>;
  openRunCatalogue(): Promise<RunCatalogue>;
  /** What the board showed before. */
  openLookFile(): Promise<LookFile>;
  openPrompts(): Promise<Prompts>;
  openProgress(): Promise<ProgressScreen>;
  /** What was typed to start this command, to be typed again. */
  readonly commandLine: string;
  newId(): string;
  random(): number;
  delay(ms: number, signal: AbortSignal): Promise<void>;
  /** What tells the file that is there from every other, by whatever name; `undefined` when there is none. */
  identifyFile(path: string): Promise<string | undefined>;
  /** A path that means the same whatever the working folder. */
  absolutePath(path: string): string;
}
