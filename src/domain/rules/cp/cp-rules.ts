export const cpRules = [] as const;
