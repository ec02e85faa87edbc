import type { Deps } from '../../deps.ts';
import type { MessageKey } from '../../i18n/texts.ts';
import { wrap } from '../../output/wrap.ts';
import type { ChangeKind } from '../../schemas/files/journal-record.ts';
import type { PlanCounts } from './plan-changes.ts';

const HEADS: Readonly<Record<ChangeKind, MessageKey>> = {
  modify: 'changes.plan.modify',
  cancel: 'changes.plan.cancel',
  attach: 'changes.plan.attach',
};
const ALREADY: Readonly<Record<ChangeKind, MessageKey>> = {
  modify: 'changes.plan.already.modify',
  cancel: 'changes.plan.already.cancel',
  attach: 'changes.plan.already.attach',
};

/** Says what is about to be changed and where, without naming anybody. */
export function renderChangePlan(
  kind: ChangeKind,
  counts: PlanCounts,
  target: string,
  { texts, terminal }: Pick<Deps, 'texts' | 'terminal'>,
): string {
  const { send, already, repeated, invalid, without, workers, byLeaveType, earlier, later, comments } = counts;
  const lines: string[] = [];
  if (send > 0) {
    lines.push(
      texts.message(HEADS[kind], { count: send, workers, target }),
      ...Array.from(byLeaveType, ([code, count]) =>
        texts.message('submit.leaveCount', { count, leave: { list: 'leaveType', code } }),
      ),
    );
    if (kind === 'modify') lines.push(texts.message('changes.plan.earlier', { earlier, later }));
    if (comments > 0) lines.push(texts.message('changes.plan.comments', { count: comments }));
  }
  if (already > 0) lines.push(texts.message(ALREADY[kind], { count: already }));
  if (repeated > 0) lines.push(texts.message('changes.plan.repeated', { count: repeated }));
  if (without > 0) lines.push(texts.message('changes.plan.without.attach', { count: without }));
  if (invalid > 0) lines.push(texts.message('submit.invalidStay', { count: invalid }));
  if (send === 0) lines.push(texts.message('changes.nothing'));
  return `${lines.map((line) => wrap(line, terminal.errWidth)).join('\n')}\n`;
}
