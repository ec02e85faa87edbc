import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderCalculationDetails } from '../../output/cpas/calculation-details.ts';
import { findingWords, renderWords } from '../../output/cpas/calculation-findings.ts';
import { renderDocument } from '../../output/document.ts';
import { wireDate } from '../../output/tickets/wire-values.ts';
import { askCertification } from '../ask-certification.ts';
import type { CpasSubmitOptions } from './cpas-actions.ts';
import { repeatForCalculation } from './repeat-for-calculation.ts';
import { countSent, judgeCalculation } from './judge-calculation.ts';
import { errLayout, sayErr, sayOut } from './say.ts';
import { toCase } from './stored-case.ts';
import { reportFaults } from './tell-requests.ts';

const SCHEMA_VERSION = 1;

/** Sends a draft, or what was sent back and completed; a repeat of a submission that succeeded does no harm. */
export async function submitAction(options: CpasSubmitOptions, deps: Deps): Promise<ExitCode> {
  const { ticketNumber, isCertified } = options;
  const { settings, terminal, texts, signal } = deps;
  if (!isCertified && !terminal.isInteractive) {
    throw new UsageError('usage.missingFlag', { flag: '--certify', what: texts.message('modify.certifyWhat') });
  }
  const connection = await deps.openConnection();
  try {
    const { workdays } = connection;
    const request = await workdays.getCalculationRequest(ticketNumber, { signal });
    const input = toCase(request);
    const findings =
      input === undefined
        ? []
        : judgeCalculation(input, deps.clock.today(), await countSent(input, workdays, signal, ticketNumber)).findings;
    if (input !== undefined && input.plannedOccupation === undefined) return await refuseIncomplete(deps);
    const words = findings.map((finding) => findingWords(finding, texts));
    if (settings.output === 'human' && !settings.isQuiet) {
      terminal.err(renderCalculationDetails(request, errLayout(deps)));
      terminal.err(renderWords(words, errLayout(deps)));
      if (request.attachments.length === 0) sayErr(deps, texts.message('cpas.noProof'));
    }
    if (!isCertified && !(await askCertification(deps))) throw new UsageError('usage.notCertified');
    const submission = await repeatForCalculation(
      ticketNumber,
      () => workdays.replaceSubmission(ticketNumber, { signal }),
      deps,
    );
    if (settings.output === 'human') {
      const date = wireDate(submission.dueDate, texts);
      await sayOut(deps, [
        texts.message('cpas.sent', { ticket: ticketNumber }),
        texts.message('cpas.answerBy', { date }),
      ]);
    } else {
      const document = { schemaVersion: SCHEMA_VERSION, outcome: 'sent', ...submission, findings: words };
      await terminal.out(renderDocument(document, settings.output));
    }
    return ExitCode.done;
  } finally {
    await connection.close();
  }
}

/** The service would refuse it; what is missing is told in the words of the rule. */
function refuseIncomplete(deps: Deps): Promise<ExitCode> {
  return reportFaults([{ line: 1, field: 'period', kind: 'noPlanned' }], deps);
}
