export const palliativeRules = [] as const;
