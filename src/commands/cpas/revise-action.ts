import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import type { CalculationRequest } from '../../schemas/wire/workday-answers.ts';
import type { CpasReviseOptions } from './cpas-actions.ts';
import { repeatForCalculation } from './repeat-for-calculation.ts';
import { sayOut } from './say.ts';

const SCHEMA_VERSION = 1;

/** Makes the copy of a calculated request; an attempt whose answer was lost is looked up before another is made. */
export async function reviseAction(options: CpasReviseOptions, deps: Deps): Promise<ExitCode> {
  const { ticketNumber, reason, clientReference } = options;
  const { settings, terminal, texts, signal } = deps;
  const connection = await deps.openConnection();
  try {
    const { workdays } = connection;
    const original = await workdays.getCalculationRequest(ticketNumber, { signal });
    const copies = async (): Promise<readonly string[]> => {
      const found: string[] = [];
      for await (const item of workdays.findCalculationRequests({ ssin: original.worker.ssin }, { signal })) {
        if (item.revisionOf === ticketNumber) found.push(item.ticketNumber);
      }
      return found;
    };
    const before = await copies();
    const body = {
      ...(clientReference !== undefined && { clientReference }),
      ...(reason !== undefined && { recalculationReason: reason }),
    };
    const idempotencyKey = deps.newId();
    let attempts = 0;
    const copy = await repeatForCalculation(
      ticketNumber,
      async (): Promise<CalculationRequest> => {
        attempts += 1;
        const arrived = attempts === 1 ? undefined : (await copies()).find((ticket) => !before.includes(ticket));
        if (arrived !== undefined) return workdays.getCalculationRequest(arrived, { signal });
        return workdays.createRevision(ticketNumber, body, { idempotencyKey, signal });
      },
      deps,
    );
    if (settings.output === 'human') {
      const ticket = copy.ticketNumber;
      await sayOut(deps, [
        texts.message('cpas.copied', { ticket, original: ticketNumber }),
        texts.message('cpas.editNext', { ticket }),
      ]);
    } else {
      const { ticketNumber: ticket, status, revisionOf } = copy;
      const document = { schemaVersion: SCHEMA_VERSION, outcome: 'copied', ticketNumber: ticket, status, revisionOf };
      await terminal.out(renderDocument(document, settings.output));
    }
    return ExitCode.done;
  } finally {
    await connection.close();
  }
}
