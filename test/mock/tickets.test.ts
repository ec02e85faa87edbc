import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSerial, serialOf, ticketOf } from '../../src/mock/state/tickets.ts';
import { TicketNumber } from '../../src/schemas/wire/primitives.ts';

const serials = fc.integer({ min: 0, max: 31 ** 7 - 1 });

describe('a ticket', () => {
  it('has the shape of the real ones, without letters that are mistaken for others', () => {
    fc.assert(
      fc.property(serials, fc.integer(), (serial, seed) => {
        const ticket = ticketOf(serial, seed);
        expect(TicketNumber.safeParse(ticket).success).toBe(true);
        expect(ticket.slice(4)).not.toMatch(/[ILOQY]/);
      }),
    );
  });

  it('holds its serial, so that no two serials share one', () => {
    fc.assert(fc.property(serials, fc.integer(), (serial, seed) => serialOf(ticketOf(serial, seed)) === serial));
  });

  it('begins where tickets of the screens begin, whatever the seed', () => {
    fc.assert(fc.property(fc.integer(), (seed) => /^04W-00[23]/.test(ticketOf(firstSerial(seed), seed))));
  });
});
