/** Scatters two numbers over 32 bits (the finaliser of MurmurHash3). */
export function scatter(seed: number, serial: number): number {
  let hash = (seed ^ Math.imul(serial, 0x9e3779b1)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
