import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../schemas/model/codes.ts';
import { toLanguage } from './language.ts';

/**
 * The language of the profile, read without checking the file: help and errors need it before, and faster than, the
 * settings are read in earnest. Whatever cannot be read here is reported there.
 */
export function peekProfileLanguage(home: string, wanted: string | undefined): Language | undefined {
  const config = readJson(path.join(home, 'config.json'));
  const name = wanted ?? member(config, 'defaultProfile');
  const language = typeof name === 'string' ? member(member(member(config, 'profiles'), name), 'language') : undefined;
  return typeof language === 'string' ? toLanguage(language) : undefined;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(name);
}
