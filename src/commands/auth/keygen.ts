import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import type { KeygenOptions } from '../auth.ts';

const RSA_BITS = 3072;

/** Writes a new private key to a file that only its owner can read; the public half, to be registered, is the result. */
export async function keygen({ file, algorithm }: KeygenOptions, deps: Deps): Promise<ExitCode> {
  const { createFile, identifyFile, settings, terminal, texts } = deps;
  if ((await identifyFile(file)) !== undefined) throw new UsageError('signIn.keyExists', { file });
  const generate = promisify(generateKeyPair);
  const { privateKey, publicKey } =
    algorithm === 'ES256'
      ? await generate('ec', { namedCurve: 'P-256' })
      : await generate('rsa', { modulusLength: RSA_BITS });
  const written = await createFile(file);
  try {
    await written.write(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await written.commit();
  } finally {
    await written.discard();
  }
  if (!settings.isQuiet) terminal.err(`${texts.message('auth.keyMade', { file })}\n`);
  await terminal.out(renderDocument(publicKey.export({ format: 'jwk' }), 'ndjson'));
  return ExitCode.done;
}
