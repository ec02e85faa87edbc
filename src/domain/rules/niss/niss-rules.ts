export const nissRules = [] as const;
