import { randomUUID } from 'node:crypto';
import type { OpenClient } from '../client/open-client.ts';
import type { Clock, Connection, Terminal } from '../deps.ts';
import { EMBEDDED } from '../config/service-address.ts';
import type { KeySource, Settings, SignInSettings } from '../config/settings.ts';
import { nameKeySource } from '../config/sign-in-settings.ts';
import type { Texts } from '../i18n/texts.ts';
import { wrap } from '../output/wrap.ts';
import { embeddedStateFolder, startEmbeddedService } from './embedded-service.ts';

export interface ConnectionSetting {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly terminal: Terminal;
  readonly texts: Texts;
  readonly signal: AbortSignal;
  readClientKey(source: KeySource): Promise<string>;
  delay(ms: number, signal: AbortSignal): Promise<void>;
}

/** Opens the service that the settings name, and says on standard error which one it is. */
export async function openConnection(setting: ConnectionSetting): Promise<Connection> {
  return setting.settings.service === EMBEDDED ? openEmbedded(setting) : openNamed(setting);
}

async function openNamed(setting: ConnectionSetting): Promise<Connection> {
  const { service } = setting.settings;
  const { signIn } = setting.settings;
  const client = await open(service, setting, signIn);
  announce(setting, setting.texts.message('service.target', { target: service }));
  return { ...client, signedInAs: signIn, target: { id: service, name: service, clientId: signIn?.clientId } };
}

async function openEmbedded(setting: ConnectionSetting): Promise<Connection> {
  const { home, asOf } = setting.settings;
  const { clock, signal, delay } = setting;
  const service = await startEmbeddedService({ home, asOf, clock, signal, delay });
  try {
    const [own] = service.clients;
    const signedInAs: SignInSettings | undefined = own && {
      clientId: own.clientId,
      key: { kind: 'file', file: own.keyFile },
    };
    const client = await open(service.url, setting, signedInAs, service.now);
    announce(setting, setting.texts.message('service.simulation', { folder: embeddedStateFolder(home) }));
    return {
      ...client,
      signedInAs,
      target: service.target,
      close: async () => {
        await client.close();
        await service.close();
      },
    };
  } catch (error) {
    await service.close();
    throw error;
  }
}

async function open(
  baseUrl: string,
  { settings, clock, readClientKey }: ConnectionSetting,
  signIn: SignInSettings | undefined,
  now?: () => number,
): Promise<OpenClient> {
  const { openClient } = await import('../client/open-client.ts');
  return openClient({
    baseUrl,
    language: settings.language,
    connectTimeoutMs: settings.timeouts.connectMs,
    answerTimeoutMs: settings.timeouts.answerMs,
    signIn: signIn && {
      clientId: signIn.clientId,
      keySource: nameKeySource(signIn.key),
      readKey: () => readClientKey(signIn.key),
      now,
    },
    newTraceId: randomUUID,
    now: clock.now,
  });
}

function announce({ settings, terminal }: ConnectionSetting, text: string): void {
  if (!settings.isQuiet) terminal.err(`${wrap(text, terminal.errWidth)}\n`);
}
