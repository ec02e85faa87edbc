import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NewMockClient, PublicJwk } from '../../schemas/wire/mock-clients.ts';

type UnkeyedClient = Omit<NewMockClient, 'publicKey'>;

export interface MadeClient {
  readonly client: NewMockClient;
  readonly keyFile: string;
}

/** Clients, each with a private key in the state folder that was made there, by this start or an earlier one. */
export function makeClients(wanted: readonly UnkeyedClient[], stateDir: string): readonly MadeClient[] {
  const folder = join(stateDir, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return wanted.map((client) => {
    const keyFile = join(folder, `${client.clientId}.pem`);
    const publicKey = createPublicKey(createPrivateKey(readOrMake(keyFile))).export({ format: 'jwk' });
    return { client: NewMockClient.parse({ ...client, publicKey: PublicJwk.parse(publicKey) }), keyFile };
  });
}

function readOrMake(keyFile: string): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  try {
    // Never over a key that is there: profiles name it.
    writeFileSync(keyFile, pem, { mode: 0o600, flag: 'wx' });
    return pem;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return readFileSync(keyFile, 'utf8');
    throw error;
  }
}
