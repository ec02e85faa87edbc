import path from 'node:path';
import type { Environment } from './language.ts';

export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The user's own folder, from the operating system. */
  readonly userFolder: string;
}

/** Where settings, journals and the embedded service's state live: `BAW_HOME`, else the platform's usual place. */
export function findHomeFolder(env: Environment, { platform, userFolder }: Machine): string {
  const named = env['BAW_HOME'];
  if (named !== undefined && named !== '') return path.resolve(named);
  if (platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? path.join(userFolder, 'AppData', 'Local'), 'baw');
  if (platform === 'darwin') return path.join(userFolder, 'Library', 'Application Support', 'baw');
  const dataHome = env['XDG_DATA_HOME'];
  // The XDG specification tells programs to ignore a relative path.
  const base =
    dataHome !== undefined && path.isAbsolute(dataHome) ? dataHome : path.join(userFolder, '.local', 'share');
  return path.join(base, 'baw');
}
