import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderCalculationDetails } from '../../output/cpas/calculation-details.ts';
import { renderCalculationFile } from '../../output/cpas/calculation-yaml.ts';
import { renderDocument } from '../../output/document.ts';
import { maskFreeText, maskWorker } from '../../output/tickets/personal-data.ts';
import type { CpasShowOptions } from './cpas-actions.ts';
import { outLayout } from './say.ts';

export async function showAction(options: CpasShowOptions, deps: Deps): Promise<ExitCode> {
  const { ticketNumber, isAsFile, showsPersonalData } = options;
  const { settings, terminal, signal } = deps;
  const connection = await deps.openConnection();
  try {
    const request = await connection.workdays.getCalculationRequest(ticketNumber, { signal });
    if (isAsFile) {
      await terminal.out(renderCalculationFile(request));
    } else if (settings.output === 'human') {
      await terminal.out(renderCalculationDetails(request, outLayout(deps, showsPersonalData)));
    } else {
      const attachments = request.attachments.map(({ otherDescription, ...each }) => ({
        ...each,
        fileName: maskFreeText(each.fileName),
        ...(otherDescription !== undefined && { otherDescription: maskFreeText(otherDescription) }),
      }));
      const shown = showsPersonalData ? request : { ...maskWorker(request), attachments };
      await terminal.out(renderDocument(shown, settings.output));
    }
    return ExitCode.done;
  } finally {
    await connection.close();
  }
}
