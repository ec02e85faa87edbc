export const timeCreditRules = [] as const;
