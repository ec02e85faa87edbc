import type { tickets as english } from '../../en/messages/tickets.ts';

export const tickets: Readonly<Record<keyof typeof english, string>> = {};
