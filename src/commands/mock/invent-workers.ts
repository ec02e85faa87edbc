import type * as z from 'zod';
import type { Connection, Deps } from '../../deps.ts';
import { InputError } from '../../errors/app-error.ts';
import { renderNotificationList } from '../../output/notifications/notification-list.ts';
import { maskWorker } from '../../output/tickets/personal-data.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import { NewPersonnel, NewWorkerNotification } from '../../schemas/wire/mock-controls.ts';
import type { WorkerNotificationItem } from '../../schemas/wire/worker-notification.ts';
import type { NoticeOptions } from '../mock.ts';
import type { ControlAnswer } from './control-answer.ts';

type ControlDeps = Pick<Deps, 'texts' | 'signal' | 'readDataFile' | 'terminal' | 'settings'>;

/** Lets workers send notifications: one, or those of a file. @throws InputError before any is sent */
export async function notify(
  notice: NoticeOptions,
  { controls }: Connection,
  deps: ControlDeps,
): Promise<ControlAnswer> {
  const { texts, signal, terminal, settings } = deps;
  const notices = await readNotices(notice, deps);
  const items: WorkerNotificationItem[] = [];
  for (const each of notices) items.push(await controls.notify(each, { signal }));
  const { hasColor, isPlain } = settings;
  const layout = { texts, width: terminal.outWidth, hasColor, isPlain, showsPersonalData: false };
  return { document: { items: items.map(maskWorker) }, text: renderNotificationList(items, layout) };
}

async function readNotices(notice: NoticeOptions, deps: ControlDeps): Promise<readonly NewWorkerNotification[]> {
  if ('file' in notice) {
    const content = await deps.readDataFile(notice.file);
    const list: readonly unknown[] = Array.isArray(content) ? content : [content];
    return list.map((each, index) =>
      parse(NewWorkerNotification, each, notice.file, Array.isArray(content) ? [index] : []),
    );
  }
  const { employer, leaveType, motive, regime, from, to } = notice;
  return [
    {
      ...(employer !== undefined && { employer: { enterpriseNumber: employer } }),
      ...(leaveType !== undefined && { leaveType }),
      ...(motive !== undefined && { motive }),
      ...(regime !== undefined && { regime }),
      ...(from !== undefined &&
        to !== undefined && { period: { startDate: formatIsoDate(from), endDate: formatIsoDate(to) } }),
    },
  ];
}

/** A list of members, or an object that names their employer as well. */
export async function setPersonnel(
  file: string,
  { controls }: Connection,
  { texts, signal, readDataFile }: ControlDeps,
): Promise<ControlAnswer> {
  const content = await readDataFile(file);
  const isList = Array.isArray(content);
  const body = parse(NewPersonnel, isList ? { members: content } : content, file, []);
  const answer = await controls.replacePersonnel(body, { signal });
  return { document: answer, text: `${texts.message('mock.personnel', { count: answer.total })}\n` };
}

/** @throws InputError that names the place in the file, never what stands there */
function parse<T>(schema: z.ZodType<T>, content: unknown, file: string, base: readonly PropertyKey[]): T {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const entry = [...base, ...(issue?.path ?? []), ...keys].map(String).join('.');
  throw new InputError('mock.fileUnreadable', { file, entry });
}
