import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { maskWorker } from '../../output/tickets/personal-data.ts';
import { renderRequestDetails } from '../../output/tickets/request-details.ts';
import type { ShowOptions } from '../show.ts';
import { runShow } from './run-show.ts';

/** For a script: the request as the service gives it, the worker masked unless asked otherwise. */
export async function showAction(options: ShowOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  const details = await runShow(options, deps);
  const { showsPersonalData } = options;
  const text =
    settings.output === 'human'
      ? renderRequestDetails(details, {
          texts,
          hasColor: settings.hasColor,
          isPlain: settings.isPlain,
          width: terminal.outWidth,
          showsPersonalData,
        })
      : renderDocument(showsPersonalData ? details.request : maskWorker(details.request), settings.output);
  await terminal.out(text);
  return ExitCode.done;
}
