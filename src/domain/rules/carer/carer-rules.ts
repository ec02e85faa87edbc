export const carerRules = [] as const;
