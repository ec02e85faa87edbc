/** Situations that the simulated service can be started with. */
export const SEED_NAMES = ['sme', 'bureau', 'po', 'cpas'] as const;
export type SeedName = (typeof SEED_NAMES)[number];
