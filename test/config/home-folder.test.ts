import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findHomeFolder } from '../../src/config/home-folder.ts';

describe('the data folder', () => {
  it.each([
    { env: { BAW_HOME: '/data/baw' }, platform: 'linux', folder: '/data/baw' },
    { env: { BAW_HOME: '' }, platform: 'linux', folder: '/home/a/.local/share/baw' },
    { env: { XDG_DATA_HOME: '/xdg' }, platform: 'linux', folder: '/xdg/baw' },
    { env: { XDG_DATA_HOME: 'relative' }, platform: 'linux', folder: '/home/a/.local/share/baw' },
    { env: {}, platform: 'darwin', folder: '/home/a/Library/Application Support/baw' },
    { env: { LOCALAPPDATA: '/local' }, platform: 'win32', folder: '/local/baw' },
    { env: {}, platform: 'win32', folder: '/home/a/AppData/Local/baw' },
  ] as const)('on $platform with $env is $folder', ({ env, platform, folder }) => {
    expect(findHomeFolder(env, { platform, userFolder: '/home/a' })).toBe(path.normalize(folder));
  });
});
