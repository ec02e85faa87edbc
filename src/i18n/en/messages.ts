import { authority } from './messages/authority.ts';
import { bulk } from './messages/bulk.ts';
import { changes } from './messages/changes.ts';
import { choose } from './messages/choose.ts';
import { cpas } from './messages/cpas.ts';
import { cpasScreens } from './messages/cpas-screens.ts';
import { employer } from './messages/employer.ts';
import { cycle } from './messages/cycle.ts';
import { documents } from './messages/documents.ts';
import { entitlement } from './messages/entitlement.ts';
import { help } from './messages/help.ts';
import { mock } from './messages/mock.ts';
import { notifications } from './messages/notifications.ts';
import { progress } from './messages/progress.ts';
import { repair } from './messages/repair.ts';
import { report } from './messages/report.ts';
import { rules } from './messages/rules.ts';
import { runChoices } from './messages/run-choices.ts';
import { runs } from './messages/runs.ts';
import { screens } from './messages/screens.ts';
import { signIn } from './messages/sign-in.ts';
import { tickets } from './messages/tickets.ts';
import { wizard } from './messages/wizard.ts';

/** Every text that is neither an error nor a rule; English names the keys of all languages. */
export const messages = {
  ...authority,
  ...bulk,
  ...changes,
  ...choose,
  ...cpas,
  ...cpasScreens,
  ...employer,
  ...cycle,
  ...documents,
  ...entitlement,
  ...help,
  ...mock,
  ...notifications,
  ...progress,
  ...repair,
  ...report,
  ...rules,
  ...repair,
  ...report,
  ...rules,
  ...runChoices,
  ...repair,
  ...report,
  ...rules,
  ...runs,
  ...screens,
  ...signIn,
  ...tickets,
  ...wizard,
} as const;
