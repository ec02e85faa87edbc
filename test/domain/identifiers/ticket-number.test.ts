import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTicketNumber } from '../../../src/domain/identifiers/ticket-number.ts';

describe('a ticket number', () => {
  it('is taken whatever its case and the blanks around and in it', () => {
    const issued = fc.stringMatching(/^[0-9]{2}[A-HJKMNPR-X]-[0-9A-HJKMNPR-X]{7}-[0-9A-HJKMNPR-X]{2}-Z$/);
    fc.assert(
      fc.property(issued, (ticketNumber) => {
        const expected = { ticketNumber, fault: undefined, suspectLetters: [] };
        expect(readTicketNumber(ticketNumber)).toEqual(expected);
        expect(readTicketNumber(`  ${ticketNumber.toLowerCase().replaceAll('-', ' - ')}\n`)).toEqual(expected);
      }),
    );
  });

  it('is taken with the dashes that mail programs and PDF files put into it', () => {
    expect(readTicketNumber('04W–002ZS8X‑NM−Z')).toMatchObject({ ticketNumber: '04W-002ZS8X-NM-Z', fault: undefined });
  });

  it.each(['04W-002ZS8X-NM', '04W002ZS8XNMZ', '4W-002ZS8X-NM-Z', '04W-002ZS8-NM-Z', '04W-002ZS8X-NM-A', ''])(
    'is not "%s"',
    (text) => {
      expect(readTicketNumber(text).fault).toBe('shape');
    },
  );

  it('names each letter that no ticket has ever held, once, whether the shape is right or not', () => {
    expect(readTicketNumber('04W-OO2ZS8X-NI-Z')).toEqual({
      ticketNumber: '04W-OO2ZS8X-NI-Z',
      fault: undefined,
      suspectLetters: ['O', 'I'],
    });
    expect(readTicketNumber('O4W-002ZS8X-NM-Z')).toMatchObject({ fault: 'shape', suspectLetters: ['O'] });
  });
});
