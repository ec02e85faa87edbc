import { attachmentOtherDescription } from './other-description.ts';

export const attachmentRules = [attachmentOtherDescription] as const;
