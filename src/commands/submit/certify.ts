import type { Deps } from '../../deps.ts';
import { wrap } from '../../output/wrap.ts';
import type { ReportCounts } from '../../output/report/report-types.ts';
import { askCertification } from '../ask-certification.ts';
import type { SubmitOptions } from '../submit.ts';
import type { Plan } from './plan.ts';

/** Says what is about to be filed, and where. */
export function renderPlan(
  { valid, invalid }: ReportCounts,
  plan: Plan,
  target: string,
  { texts, terminal }: Pick<Deps, 'texts' | 'terminal'>,
): string {
  const lines = [
    texts.message('submit.summary', { count: valid, employers: plan.employers.size, target }),
    ...Array.from(plan.byLeaveType, ([code, count]) =>
      texts.message('submit.leaveCount', { count, leave: { list: 'leaveType', code } }),
    ),
  ];
  if (invalid > 0) lines.push(texts.message('submit.invalidStay', { count: invalid }));
  if (plan.withAttachments > 0) lines.push(texts.message('documents.sentAlong', { count: plan.withAttachments }));
  return `${lines.map((line) => wrap(line, terminal.errWidth)).join('\n')}\n`;
}

/**
 * Whether the sender answers for the data: by `--certify`, or on a terminal under the legal notice of the service's
 * confirmation page.
 */
export async function certify(
  count: number,
  { isCertified, isConfirmed }: SubmitOptions,
  deps: Deps,
): Promise<boolean> {
  if (!isCertified) return askCertification(deps);
  if (isConfirmed || !deps.terminal.isInteractive) return true;
  const prompts = await deps.openPrompts();
  return prompts.confirm({ message: deps.texts.message('submit.confirm', { count }), initial: false });
}
