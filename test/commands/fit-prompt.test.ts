import { describe, expect, it } from 'vitest';
import { fitChoice, fitPrompt } from '../../src/commands/fit-prompt.ts';

const terminal = { columns: 80 };

describe('a question on a terminal', () => {
  it('leaves room for a date beside its last line', () => {
    const asked = 'The worker notified me, in writing, of the intention to reduce work, on:';
    const lines = `? ${fitPrompt(asked, terminal)} 20/11/2026`.split('\n');
    expect(lines).toEqual([
      '? The worker notified me, in writing, of the intention to reduce work,',
      '  on: 20/11/2026',
    ]);
  });

  it('leaves room for the longest choice of its list', () => {
    const asked = 'Für welche Gemeinschaft handeln Sie als Schulträger?';
    const answer = 'Deutschsprachige Gemeinschaft';
    const shown = `? ${fitPrompt(asked, terminal, answer.length)} ${answer}`;
    expect(shown.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(shown).toContain(answer);
  });

  it('stays on one line where the answer has room', () => {
    expect(fitPrompt('Date de début (format : jj/mm/aaaa) :', terminal)).toBe('Date de début (format : jj/mm/aaaa) :');
  });

  it('has choices as wide as the terminal', () => {
    expect(fitChoice('x'.repeat(78), terminal)).toBe('x'.repeat(78));
    expect(fitChoice(`${'x'.repeat(70)} ${'y'.repeat(8)}`, terminal)).toBe(`${'x'.repeat(70)}\n  ${'y'.repeat(8)}`);
  });
});
