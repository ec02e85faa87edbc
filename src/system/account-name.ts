import { userInfo } from 'node:os';

/** Name of the account under which the process runs; a container may give its account none. */
export function accountName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
