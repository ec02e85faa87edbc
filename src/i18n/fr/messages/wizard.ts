import type { wizard as english } from '../../en/messages/wizard.ts';

export const wizard: Readonly<Record<keyof typeof english, string>> = {};
