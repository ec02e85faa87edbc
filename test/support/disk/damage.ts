/** Every way to cut a file off, the whole one last. */
export function* everyCut(bytes: Buffer): Generator<Buffer> {
  for (let size = 0; size <= bytes.length; size += 1) yield Buffer.from(bytes.subarray(0, size));
}

/** The file with one bit turned, counted from its start. */
export function withTurnedBit(bytes: Buffer, bit: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

/** Bytes of the whole lines in it. */
export function wholeLines(bytes: Buffer): number {
  return bytes.lastIndexOf('\n') + 1;
}

export function countLines(bytes: Buffer): number {
  return bytes.toString('latin1').split('\n').length - 1;
}
