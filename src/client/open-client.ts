import type { Language } from '../schemas/model/codes.ts';
import { CareerBreakApi } from './career-break-api.ts';
import { MockControls } from './mock-controls.ts';
import { parseServiceAddress, type ServiceAddress } from './service-address.ts';
import { askToken } from './sign-in/ask-token.ts';
import { readClientKey, type ClientKey } from './sign-in/client-key.ts';
import { TokenSource, type AccessGrant } from './sign-in/token-source.ts';
import { withAccessToken } from './sign-in/with-access-token.ts';
import type { Transport } from './transport.ts';
import { WorkdayCalculationApi } from './workday-calculation-api.ts';
import { withNegotiation, withTraceId } from './wrappers.ts';

/** Who the client is, and where the text of its private key comes from. */
export interface ClientIdentity {
  readonly clientId: string;
  /** For messages: a file or the name of a variable, never a key. */
  readonly keySource: string;
  /** Called once, with the first call that needs a token. */
  readKey(): Promise<string>;
  /** The clock that assertions are dated by, if it is not that of the client. */
  readonly now?: (() => number) | undefined;
}

export interface ClientOptions {
  readonly baseUrl: string;
  readonly language: Language;
  readonly connections?: number | undefined;
  readonly connectTimeoutMs?: number | undefined;
  readonly answerTimeoutMs?: number | undefined;
  /** Calls carry no token when absent. */
  readonly signIn?: ClientIdentity | undefined;
  newTraceId(): string;
  now(): number;
}

export interface OpenClient {
  readonly api: CareerBreakApi;
  readonly controls: MockControls;
  /** Signs in, if it has not been done yet, and tells what for; undefined where nobody signs in. */
  readonly signIn: (() => Promise<AccessGrant>) | undefined;
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
  const tokens = options.signIn && createTokenSource(options.signIn, options, address, withTraceId(send, newTraceId));
  const signed = { transport: tokens === undefined ? transport : withAccessToken(transport, tokens), address, now };
  const signIn = tokens && (() => tokens.current());
  return {
    api: new CareerBreakApi(signed),
    controls: new MockControls({ transport, address, now }),
    workdays: new WorkdayCalculationApi(signed),
    signIn,
    close,
  };
}

function createTokenSource(
  { clientId, keySource, readKey, now: ownNow }: ClientIdentity,
  { now: clientNow }: ClientOptions,
  address: ServiceAddress,
  transport: Transport,
): TokenSource {
  const now = ownNow ?? clientNow;
  let key: Promise<ClientKey> | undefined;
  const read = (): Promise<ClientKey> => (key ??= readKey().then((text) => readClientKey(text, keySource)));
  return new TokenSource(() => askToken({ clientId, readKey: read, transport, address, now }), now);
}
