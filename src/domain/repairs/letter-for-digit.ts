import { readTicketNumber } from '../identifiers/ticket-number.ts';
import type { DamagedCell, Step } from './define-repair.ts';

const LOOKALIKES = /[OoIl]/g;

interface Reading {
  readonly text: string;
  /** Such as `O → 0, l → 1`: each letter once. */
  readonly letters: string;
}

/** The text with 0 for every letter O and 1 for I and l; `undefined` when it has none of them. */
export function readLettersAsDigits(text: string): Reading | undefined {
  const found = text.match(LOOKALIKES);
  if (found === null) return undefined;
  return {
    text: text.replace(LOOKALIKES, digitFor),
    letters: [...new Set(found)].map((letter) => `${letter} → ${digitFor(letter)}`).join(', '),
  };
}

function digitFor(letter: string): string {
  return letter.toLowerCase() === 'o' ? '0' : '1';
}

/** Whether digits for its letters make a text a ticket: no ticket has ever held these letters. */
export function isMisreadTicket(text: string): boolean {
  const reading = readLettersAsDigits(text);
  return reading !== undefined && readTicketNumber(reading.text).fault === undefined;
}

/** Puts digits where somebody typed, or a scan read, a letter that looks like one. */
export function replaceLetters({ text }: DamagedCell): Step | undefined {
  const reading = readLettersAsDigits(text);
  if (reading === undefined) return undefined;
  return { text: reading.text, change: { kind: 'letter-for-digit', params: { letters: reading.letters } } };
}
