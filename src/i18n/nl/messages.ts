import type { MessageKey } from '../texts.ts';
import { cpas } from './messages/cpas.ts';
import { entitlement } from './messages/entitlement.ts';
import { help } from './messages/help.ts';
import { mock } from './messages/mock.ts';
import { repair } from './messages/repair.ts';
import { report } from './messages/report.ts';
import { rules } from './messages/rules.ts';
import { tickets } from './messages/tickets.ts';
import { wizard } from './messages/wizard.ts';

export const messages: Readonly<Record<MessageKey, string>> = {
  ...cpas,
  ...entitlement,
  ...help,
  ...mock,
  ...repair,
  ...report,
  ...rules,
  ...tickets,
  ...wizard,
};
