import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { entitlementDocument } from '../../output/entitlement/entitlement-document.ts';
import type { EntitlementReport } from '../../output/entitlement/entitlement-layout.ts';
import { renderEntitlement } from '../../output/entitlement/entitlement-screen.ts';
import type { EntitlementOptions } from '../entitlement.ts';
import { completeOptions } from './complete-options.ts';
import { runEntitlement } from './run-entitlement.ts';

export async function entitlementAction(options: EntitlementOptions, deps: Deps): Promise<ExitCode> {
  const report = runEntitlement(await completeOptions(options, deps), deps);
  await deps.terminal.out(await render(report, deps));
  return exitCodeOf(report);
}

async function render(report: EntitlementReport, deps: Deps): Promise<string> {
  const { texts, settings, terminal } = deps;
  const messages = await deps.loadRuleMessages();
  if (settings.output !== 'human') {
    return renderDocument(entitlementDocument(report, texts, messages), settings.output);
  }
  const { hasColor, isPlain } = settings;
  return renderEntitlement(report, { texts, messages, width: terminal.outWidth, hasColor, isPlain });
}

/** A wish that cannot be met is found as `check` finds a row with errors; without a wish there is nothing to refuse. */
function exitCodeOf({ entitlement: { wish } }: EntitlementReport): ExitCode {
  return wish === null || wish.isPossible ? ExitCode.done : ExitCode.rulesBroken;
}
