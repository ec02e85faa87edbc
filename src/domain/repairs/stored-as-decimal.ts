import type { DamagedCell, Step } from './define-repair.ts';

/** As few digits as a number can have that lost its zeros; fewer could be hours or a count. */
const DECIMAL = /^(\d{6,11})([.,]0+)$/;

/** Takes the `.0` off an identifier that was kept as a number with decimals. */
export function dropDecimals({ text }: DamagedCell): Step | undefined {
  const [, digits, decimals] = DECIMAL.exec(text) ?? [];
  if (digits === undefined || decimals === undefined) return undefined;
  return { text: digits, change: { kind: 'stored-as-decimal', params: { decimals } } };
}
