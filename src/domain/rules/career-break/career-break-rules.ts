export const careerBreakRules = [] as const;
