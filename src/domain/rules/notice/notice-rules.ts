export const noticeRules = [] as const;
