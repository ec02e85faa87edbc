import type { DamagedCell, Step } from './define-repair.ts';

const SCIENTIFIC = /^(\d)[.,](\d+)e\+?(\d{1,2})$/i;

/**
 * Writes `6.6010100104E10` in full when the notation still holds every digit. With fewer it may be that zeros followed
 * or that digits are lost, and nobody can tell which.
 */
export function writeOutScientific({ text }: DamagedCell): Step | undefined {
  const [, first, rest, exponent] = SCIENTIFIC.exec(text) ?? [];
  if (first === undefined || rest === undefined || rest.length !== Number(exponent)) return undefined;
  return { text: first + rest, change: { kind: 'scientific-notation', params: { digits: rest.length + 1 } } };
}
