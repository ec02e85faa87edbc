import type { Language } from '../schemas/model/codes.ts';
import { CareerBreakApi } from './career-break-api.ts';
import { MockControls } from './mock-controls.ts';
import { parseServiceAddress } from './service-address.ts';
import { WorkdayCalculationApi } from './workday-calculation-api.ts';
import { withNegotiation, withTraceId } from './wrappers.ts';

export interface ClientOptions {
  readonly baseUrl: string;
  readonly language: Language;
  readonly connections?: number | undefined;
  readonly connectTimeoutMs?: number | undefined;
  readonly answerTimeoutMs?: number | undefined;
  newTraceId(): string;
  now(): number;
}

export interface OpenClient {
  readonly api: CareerBreakApi;
  readonly controls: MockControls;
  /** The second API of the service: the calculation of working days. */
  readonly workdays: WorkdayCalculationApi;
  /** Waits for the calls in flight. */
  close(): Promise<void>;
}

const CONNECTIONS = 64;
const CONNECT_TIMEOUT_MS = 10_000;
const ANSWER_TIMEOUT_MS = 60_000;
/** The largest answer is a page of a hundred requests; the ledger of a simulation can be long. */
const MAX_ANSWER_BYTES = 256 * 1024 * 1024;

/**
 * Opens the client of a service. No connection is made before the first call; undici, slow to load, is loaded here.
 * @throws UsageError `usage.insecureService`
 */
export async function openClient(options: ClientOptions): Promise<OpenClient> {
  const { baseUrl, language, newTraceId, now } = options;
  const address = parseServiceAddress(baseUrl);
  const { openUndiciTransport } = await import('./undici-transport.ts');
  const { send, close } = openUndiciTransport({
    origin: address.origin,
    connections: options.connections ?? CONNECTIONS,
    connectTimeoutMs: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    answerTimeoutMs: options.answerTimeoutMs ?? ANSWER_TIMEOUT_MS,
    maxAnswerBytes: MAX_ANSWER_BYTES,
  });
  const transport = withTraceId(withNegotiation(send, language), newTraceId);
  const setting = { transport, address, now };
  return {
    api: new CareerBreakApi(setting),
    controls: new MockControls(setting),
    workdays: new WorkdayCalculationApi(setting),
    close,
  };
}
