import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressStyle } from '../../src/system/progress-screen.ts';

const terminal = Object.assign(new PassThrough(), { isTTY: true });
const pipe = new PassThrough();
const usual = { isQuiet: false, isPlain: false, output: 'human' } as const;
const onTerminal = { stdout: terminal, stderr: terminal, env: { TERM: 'xterm' } };

describe('progress', () => {
  it.each([
    { where: 'on a terminal', settings: usual, world: onTerminal, style: 'bar' },
    { where: 'in a log', settings: usual, world: { ...onTerminal, stderr: pipe }, style: 'lines' },
    { where: 'for a screen reader', settings: { ...usual, isPlain: true }, world: onTerminal, style: 'lines' },
    { where: 'in CI', settings: usual, world: { ...onTerminal, env: { TERM: 'xterm', CI: 'true' } }, style: 'lines' },
    { where: 'on a dumb terminal', settings: usual, world: { ...onTerminal, env: { TERM: 'dumb' } }, style: 'lines' },
    { where: 'with --quiet', settings: { ...usual, isQuiet: true }, world: onTerminal, style: 'none' },
    {
      where: 'beside events on the same terminal',
      settings: { ...usual, output: 'ndjson' as const },
      world: onTerminal,
      style: 'lines',
    },
    {
      where: 'beside events in a file',
      settings: { ...usual, output: 'ndjson' as const },
      world: { ...onTerminal, stdout: pipe },
      style: 'bar',
    },
  ])('$where has the form: $style', ({ settings, world, style }) => {
    expect(progressStyle(settings, world)).toBe(style);
  });
});
