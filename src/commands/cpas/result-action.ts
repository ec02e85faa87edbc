import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderCalculationResult } from '../../output/cpas/calculation-result.ts';
import { renderDocument } from '../../output/document.ts';
import { wireDate } from '../../output/tickets/wire-values.ts';
import { CALCULATION_STATUS_LABELS, labelOf } from '../../schemas/files/calculation-labels.ts';
import { outLayout, sayOut } from './say.ts';

const SCHEMA_VERSION = 1;

/** ONEM's answer, or where the request stands while there is none. */
export async function resultAction({ ticketNumber }: { readonly ticketNumber: string }, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts, signal } = deps;
  const connection = await deps.openConnection();
  try {
    const { workdays } = connection;
    const request = await workdays.getCalculationRequest(ticketNumber, { signal });
    const { status, dueDate, returnReason } = request;
    if (status === 'calculated') {
      const result = await workdays.getCalculationResult(ticketNumber, { signal });
      await terminal.out(
        settings.output === 'human'
          ? renderCalculationResult(request, result, outLayout(deps))
          : renderDocument({ schemaVersion: SCHEMA_VERSION, status, ...result }, settings.output),
      );
      return ExitCode.done;
    }
    if (settings.output === 'human') {
      const label = labelOf(CALCULATION_STATUS_LABELS, status, texts.language);
      const lines = [texts.message('cpas.noResult', { ticket: ticketNumber, status: label })];
      if (returnReason !== undefined) {
        lines.push(
          texts.message('tickets.fact', { label: texts.message('cpas.returnReason'), value: returnReason }),
          texts.message('cpas.returnedNext', { ticket: ticketNumber }),
        );
      }
      if (dueDate !== undefined) lines.push(texts.message('cpas.answerBy', { date: wireDate(dueDate, texts) }));
      await sayOut(deps, lines);
    } else {
      const document = {
        schemaVersion: SCHEMA_VERSION,
        ticketNumber,
        status,
        ...(dueDate !== undefined && { dueDate }),
        ...(returnReason !== undefined && { returnReason }),
      };
      await terminal.out(renderDocument(document, settings.output));
    }
    return ExitCode.rowsPending;
  } finally {
    await connection.close();
  }
}
