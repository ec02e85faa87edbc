import { makeFolders } from '../io/files/make-folders.ts';
import { toFolderError } from '../io/files/atomic-file.ts';

const OWNER_ONLY_FOLDER = 0o700;

/** Makes the folder of a simulated service's state. @throws OutputError */
export async function makeStateFolder(stateDir: string): Promise<void> {
  try {
    await makeFolders(stateDir, OWNER_ONLY_FOLDER);
  } catch (error) {
    throw toFolderError(error, stateDir);
  }
}
