export const bceRules = [] as const;
