import type { Clock, Connection, Target, Terminal } from '../deps.ts';
import { EMBEDDED } from '../config/service-address.ts';
import type { Settings } from '../config/settings.ts';
import type { Texts } from '../i18n/texts.ts';
import { embeddedStateFolder, startEmbeddedService } from './embedded-service.ts';

export interface ConnectionSetting {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly terminal: Terminal;
  readonly texts: Texts;
  readonly signal: AbortSignal;
  delay(ms: number, signal: AbortSignal): Promise<void>;
}

/** Opens the service that the settings name, and says on standard error which one it is. */
export async function openConnection(setting: ConnectionSetting): Promise<Connection> {
  const { settings, terminal, texts } = setting;
  if (settings.service !== EMBEDDED) {
    if (!settings.isQuiet) terminal.err(`${texts.message('service.target', { target: settings.service })}\n`);
    const target: Target = { id: settings.service, name: settings.service, isEmbedded: false };
    return connect(settings.service, target, settings);
  }
  const service = await startEmbeddedService({ ...setting, home: settings.home, asOf: settings.asOf });
  if (!settings.isQuiet) {
    terminal.err(`${texts.message('service.simulation', { folder: embeddedStateFolder(settings.home) })}\n`);
  }
  try {
    const connection = await connect(service.url, service.target, settings);
    return {
      ...connection,
      close: async () => {
        await connection.close();
        await service.close();
      },
    };
  } catch (error) {
    await service.close();
    throw error;
  }
}

async function connect(baseUrl: string, target: Target, settings: Settings): Promise<Connection> {
  throw new TypeError(`${baseUrl} ${target.id} ${settings.language}`);
}
