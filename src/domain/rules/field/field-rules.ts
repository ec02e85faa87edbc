export const fieldRules = [] as const;
