import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReferenceMemory as createMemory, hashReference } from '../../../src/domain/rules/reference-table.ts';

/** A memory that is shown the texts. */
function createReferenceMemory(files: readonly string[], expectedRows?: number) {
  const memory = createMemory(files, expectedRows);
  return {
    meet: (text: string, fileIndex: number, line: number) => memory.meet(hashReference(text), fileIndex, line),
  };
}

describe('remembering the references of a run', () => {
  it('gives the file and line of the first row with the same one', () => {
    const memory = createReferenceMemory(['a.csv', 'b.csv']);
    expect(memory.meet('RH-1', 0, 2)).toBeUndefined();
    expect(memory.meet('RH-2', 0, 3)).toBeUndefined();
    expect(memory.meet('RH-3', 1, 2)).toBeUndefined();
    expect(memory.meet('RH-1', 1, 3)).toEqual({ file: 'a.csv', line: 2 });
    expect(memory.meet('RH-1', 1, 4)).toEqual({ file: 'a.csv', line: 2 });
    expect(memory.meet('RH-3', 1, 5)).toEqual({ file: 'b.csv', line: 2 });
  });

  it('takes texts that differ in case, blanks or length for different ones', () => {
    const memory = createReferenceMemory(['a.csv']);
    const texts = ['', ' ', 'a', 'A', 'a ', 'é', 'e\u0301', 'aa', '\0', '\0\0'];
    expect(texts.map((text, index) => memory.meet(text, 0, index + 2))).toEqual(texts.map(() => undefined));
  });

  it('never takes two of 300,000 running numbers for the same, however it has to grow', () => {
    const memory = createReferenceMemory(['a.csv'], 1000);
    let taken = 0;
    for (let row = 1; row <= 300_000; row += 1) if (memory.meet(`RH-${String(row)}`, 0, row + 1)) taken += 1;
    expect(taken).toBe(0);
    expect(memory.meet('RH-77777', 0, 300_002)).toEqual({ file: 'a.csv', line: 77_778 });
  });

  it('agrees with a map of the texts themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 3000 }), (texts) => {
        const memory = createReferenceMemory(['a.csv']);
        const first = new Map<string, number>();
        for (const [index, text] of texts.entries()) {
          const line = first.get(text);
          expect(memory.meet(text, 0, index + 2)?.line).toBe(line);
          if (line === undefined) first.set(text, index + 2);
        }
      }),
      { numRuns: 50 },
    );
  });
});
