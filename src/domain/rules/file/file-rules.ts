export const fileRules = [] as const;
