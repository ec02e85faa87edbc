export const requestRules = [] as const;
