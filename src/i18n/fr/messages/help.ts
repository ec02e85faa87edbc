import type { help as english } from '../../en/messages/help.ts';

export const help: Readonly<Record<keyof typeof english, string>> = {};
