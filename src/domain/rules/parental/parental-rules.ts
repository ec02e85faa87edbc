export const parentalRules = [] as const;
