import type { MessageKey } from '../texts.ts';
import { help } from './messages/help.ts';
import { report } from './messages/report.ts';
import { rules } from './messages/rules.ts';
import { tickets } from './messages/tickets.ts';
import { wizard } from './messages/wizard.ts';

export const messages: Readonly<Record<MessageKey, string>> = { ...help, ...report, ...rules, ...tickets, ...wizard };
