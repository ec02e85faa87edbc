import type { Deps } from '../../deps.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import type { NotificationsOptions } from '../notifications.ts';

/** Each loads what it needs and no more. */
export async function notificationsAction(wanted: NotificationsOptions, deps: Deps): Promise<ExitCode> {
  switch (wanted.do) {
    case 'list':
      return (await import('./list-notifications.ts')).listNotifications(wanted.options, deps);
    case 'show':
      return (await import('./show-notification.ts')).showNotification(wanted.options, deps);
    case 'attach':
      return (await import('./attach-document.ts')).attachDocument(wanted.options, deps);
    case 'postpone':
      return (await import('./postpone-leave.ts')).postponeLeave(wanted.options, deps);
    case 'refuse':
      return (await import('./refuse-leave.ts')).refuseLeave(wanted.options, deps);
    case 'accept':
      return 'file' in wanted.options
        ? (await import('./accept-file.ts')).acceptFile(wanted.options, deps)
        : (await import('./accept-one.ts')).acceptOne(wanted.options, deps);
  }
}
