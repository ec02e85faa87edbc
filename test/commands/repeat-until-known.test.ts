import { describe, expect, it } from 'vitest';
import { repeatUntilKnown } from '../../src/commands/repeat-until-known.ts';
import { InterruptedError } from '../../src/errors/app-error.ts';
import { ContractError, RefusedError, TransportError, UnavailableError } from '../../src/errors/client-error.ts';

const TICKET = '04W-002ZS8X-NM-Z';
const refused = new RefusedError('service.notModifiable', { status: 409, problemType: 'urn:x' });
const notSent = new TransportError('service.unreachable', 'not-sent', 'x');
const lost = new TransportError('service.noAnswer', 'unknown', 'x');
const unreadable = new ContractError('createModification', 'html', false);
const later = (ms: number) => new UnavailableError('not-sent', 503, ms);

/** Answers with each of `outcomes` in turn; errors are thrown. */
function script(outcomes: readonly (Error | string)[], signal = new AbortController().signal) {
  const pauses: number[] = [];
  let calls = 0;
  const call = (): Promise<string> => {
    const outcome = outcomes[calls];
    calls += 1;
    return typeof outcome === 'string'
      ? Promise.resolve(outcome)
      : Promise.reject(outcome ?? new RangeError('one too many'));
  };
  const delay = (ms: number): Promise<void> => {
    pauses.push(ms);
    return signal.aborted ? Promise.reject(new InterruptedError('interrupted')) : Promise.resolve();
  };
  const run = () => repeatUntilKnown(TICKET, call, { delay, signal, random: () => 0 });
  return { run, pauses, calls: () => calls };
}

describe('a change of one request', () => {
  it('is made once when the service answers', async () => {
    const { run, calls } = script(['done']);
    expect(await run()).toBe('done');
    expect(calls()).toBe(1);
  });

  it.each([
    { outcomes: [lost, 'done'], pauses: [250] },
    { outcomes: [notSent, lost, 'done'], pauses: [250, 500] },
    { outcomes: [later(1200), 'done'], pauses: [1200] },
    { outcomes: [notSent, notSent, notSent, 'done'], pauses: [250, 500, 1000] },
  ])('is repeated after a pause until the answer comes: $pauses', async ({ outcomes, pauses }) => {
    const scripted = script(outcomes);
    expect(await scripted.run()).toBe('done');
    expect(scripted.pauses).toEqual(pauses);
  });

  it.each([
    { name: 'refused at once', outcomes: [refused], thrown: refused },
    { name: 'refused after a lost answer', outcomes: [lost, refused], thrown: refused },
    { name: 'never sent', outcomes: [notSent, notSent, notSent, notSent], thrown: notSent },
    {
      name: 'told to wait longer than anyone would',
      outcomes: [later(3_600_000)],
      thrown: expect.any(UnavailableError),
    },
  ])('that is $name fails for that reason', async ({ outcomes, thrown }) => {
    const scripted = script(outcomes);
    await expect(scripted.run()).rejects.toEqual(thrown);
    expect(scripted.calls()).toBe(outcomes.length);
  });

  it.each([
    { name: 'every answer is lost', outcomes: [lost, lost, lost, lost] },
    { name: 'one answer is lost and nothing is sent after', outcomes: [lost, notSent, notSent, notSent] },
    { name: 'the answer cannot be read', outcomes: [unreadable] },
  ])('is unknown, never failed, when $name', async ({ outcomes }) => {
    await expect(script(outcomes).run()).rejects.toMatchObject({
      key: 'service.outcomeUnknown',
      exitCode: 5,
      params: { ticketNumber: TICKET },
    });
  });

  it('is unknown when the user interrupts the wait for a lost answer', async () => {
    const controller = new AbortController();
    const scripted = script([lost, 'done'], controller.signal);
    controller.abort();
    await expect(scripted.run()).rejects.toMatchObject({ key: 'service.outcomeUnknown' });
    expect(scripted.calls()).toBe(1);
  });

  it('lets a fault of the program through as it is', async () => {
    const bug = new TypeError('bug');
    await expect(script([bug]).run()).rejects.toBe(bug);
  });
});
