export const hoursRules = [] as const;
