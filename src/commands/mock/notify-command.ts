import { Command } from 'commander';
import { readCode, readDate, readEnterprise } from '../../config/flag-values.ts';
import { UsageError } from '../../errors/app-error.ts';
import { LEAVE_TYPE_LABELS, MOTIVE_LABELS, REGIME_LABELS } from '../../schemas/files/code-labels.ts';
import { LEAVE_TYPES, MOTIVES, REGIMES } from '../../schemas/model/codes.ts';
import type { CommandContext } from '../command-context.ts';
import type { NoticeOptions } from '../mock.ts';

interface NotifyFlags {
  readonly employer?: string;
  readonly leaveType?: string;
  readonly motive?: string;
  readonly regime?: string;
  readonly from?: string;
  readonly to?: string;
}

export function notifyCommand(
  { texts }: CommandContext,
  run: (notice: NoticeOptions, command: Command) => Promise<void>,
): Command {
  return new Command('notify')
    .description(texts.message('help.mock.notify'))
    .argument('[file]', texts.message('help.mock.notify.file'))
    .option('--employer <number>', texts.message('help.mock.notify.employer'))
    .option('--leave-type <type>', texts.columnLabel('leaveType'))
    .option('--motive <motive>', texts.columnLabel('motive'))
    .option('--regime <regime>', texts.columnLabel('regime'))
    .option('--from <date>', texts.columnLabel('startDate'))
    .option('--to <date>', texts.columnLabel('endDate'))
    .action((file: string | undefined, flags: NotifyFlags, command: Command) =>
      run(readNotifyFlags(file, flags), command),
    );
}

/** @throws UsageError for a value that is none of its flag, and for half a period. */
function readNotifyFlags(file: string | undefined, flags: NotifyFlags): NoticeOptions {
  const { employer, leaveType, motive, regime, from, to } = flags;
  if (file !== undefined) {
    const [flag] = Object.keys(flags);
    if (flag === undefined) return { file };
    const name = flag === 'leaveType' ? '--leave-type' : `--${flag}`;
    throw new UsageError('usage.conflictingFlags', { flag: name, other: file });
  }
  if ((from === undefined) !== (to === undefined)) {
    const flag = from === undefined ? '--from' : '--to';
    throw new UsageError('usage.missingFlag', { flag, what: from === undefined ? '--to' : '--from' });
  }
  return {
    employer: employer === undefined ? undefined : readEnterprise({ name: '--employer', value: employer }),
    leaveType:
      leaveType === undefined
        ? undefined
        : readCode({ name: '--leave-type', value: leaveType }, LEAVE_TYPES, LEAVE_TYPE_LABELS, 'leaveType'),
    motive:
      motive === undefined
        ? undefined
        : readCode({ name: '--motive', value: motive }, MOTIVES, MOTIVE_LABELS, 'motive'),
    regime:
      regime === undefined
        ? undefined
        : readCode({ name: '--regime', value: regime }, REGIMES, REGIME_LABELS, 'regime'),
    from: from === undefined ? undefined : readDate({ name: '--from', value: from }),
    to: to === undefined ? undefined : readDate({ name: '--to', value: to }),
  };
}
