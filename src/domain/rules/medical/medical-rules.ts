export const medicalRules = [] as const;
