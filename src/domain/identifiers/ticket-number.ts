/** A ticket number as a person typed or pasted it. */
export interface TicketReading {
  /** Upper case, without blanks, with plain dashes. */
  readonly ticketNumber: string;
  /** Absent when the number has the shape of a ticket; its check characters follow no rule that is known. */
  readonly fault: 'shape' | undefined;
  /** Letters typed that no ticket has ever held (I L O Q Y): each is probably a digit misread, as O for 0. */
  readonly suspectLetters: readonly string[];
}

const BLANKS = /\s+/g;
/** What mail programs and PDF files put where a hyphen was. */
const DASHES = /[\u2010-\u2015\u2212]/g;
const SHAPE = /^[0-9]{2}[A-Z]-[0-9A-Z]{7}-[0-9A-Z]{2}-Z$/;
const NEVER_USED = /[ILOQY]/g;

export function readTicketNumber(text: string): TicketReading {
  const ticketNumber = text.replace(BLANKS, '').replace(DASHES, '-').toUpperCase();
  return {
    ticketNumber,
    fault: SHAPE.test(ticketNumber) ? undefined : 'shape',
    suspectLetters: [...new Set(ticketNumber.match(NEVER_USED))],
  };
}
