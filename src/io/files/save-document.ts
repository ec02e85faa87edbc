import { open, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { orOutputError, toFolderError } from './atomic-file.ts';
import { makeFolders } from './make-folders.ts';
import { systemCode } from './system-code.ts';

const OWNER_ONLY = 0o600;
const PRIVATE_FOLDER = 0o700;
const MOST_NAMESAKES = 1000;
/** Of a name without its ending: file systems count bytes, and a character can have four. */
const LONGEST_NAME = 60;
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['application/pdf', ['.pdf']],
  ['image/jpeg', ['.jpg', '.jpeg']],
]);
/** Dots and blanks at the end. Tried once in each row of them: a name may be as long as the service likes. */
const TRAILING = /(?<![.\s])[.\s]+$/;
/** Names that Windows takes for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

export interface SavedFile {
  readonly path: string;
  readonly became: 'written' | 'there';
}

/**
 * A name that stays in its folder, is no device, and ends as its content does: it comes from the service, where anybody
 * may have given it.
 */
export function safeFileName(name: string, mediaType: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = base.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '').replaceAll(/[<>:"|?*]/g, '_');
  const trimmed = visible
    .trim()
    .replace(/^[.\s]+/, '')
    .replace(TRAILING, '');
  const endings = ENDINGS.get(mediaType) ?? [];
  const own = extname(trimmed);
  const isFitting = endings.includes(own.toLowerCase());
  const stem = isFitting ? trimmed.slice(0, -own.length) : trimmed;
  const short = Array.from(stem).slice(0, LONGEST_NAME).join('').replace(TRAILING, '');
  const named = short === '' || DEVICES.test(short.split('.', 1)[0] ?? '') ? `_${short}` : short;
  return named + (isFitting ? own : (endings[0] ?? ''));
}

/** Writes a document under a name that no file has, readable by its owner only. @throws OutputError */
export async function saveDocument(
  folder: string,
  fileName: string,
  mediaType: string,
  content: Uint8Array,
): Promise<SavedFile> {
  await makeFolders(folder, PRIVATE_FOLDER).catch((error: unknown) => {
    throw toFolderError(error, folder);
  });
  const name = safeFileName(fileName, mediaType);
  const ending = extname(name);
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? name : `${name.slice(0, name.length - ending.length)} (${String(number)})${ending}`;
    const path = join(folder, numbered);
    const isWritten = await orOutputError(path, () => writeNew(path, content, number >= MOST_NAMESAKES));
    if (isWritten) return { path, became: 'written' };
    if (await holds(path, content)) return { path, became: 'there' };
  }
}

/** Whether it was written: not when there is something of that name already. */
async function writeNew(path: string, content: Uint8Array, isLastTry: boolean): Promise<boolean> {
  let file;
  try {
    file = await open(path, 'wx', OWNER_ONLY);
  } catch (error) {
    if (systemCode(error) === 'EEXIST' && !isLastTry) return false;
    throw error;
  }
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    // Half a document under its name would be taken for the whole one.
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
  await file.close();
  return true;
}

async function holds(path: string, content: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(path)).equals(content);
  } catch {
    return false;
  }
}
