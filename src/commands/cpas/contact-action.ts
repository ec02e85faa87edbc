import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { contactsDocument, renderContacts, type AskedOffice } from '../../output/cpas/contact-screen.ts';
import { renderDocument } from '../../output/document.ts';
import type { CpasContactOptions } from './cpas-actions.ts';
import { outLayout } from './say.ts';

const SCHEMA_VERSION = 1;

/** Whom to ask: of one request its regional office, without one all of them. */
export async function contactAction({ ticketNumber }: CpasContactOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  const asked = ticketNumber === undefined ? undefined : await officeOf(ticketNumber, deps);
  await terminal.out(
    settings.output === 'human'
      ? renderContacts(asked, outLayout(deps))
      : renderDocument({ schemaVersion: SCHEMA_VERSION, ...contactsDocument(asked, { texts }) }, settings.output),
  );
  return ExitCode.done;
}

async function officeOf(ticketNumber: string, deps: Deps): Promise<AskedOffice> {
  const connection = await deps.openConnection();
  try {
    const { neoOffice } = await connection.workdays.getCalculationRequest(ticketNumber, { signal: deps.signal });
    return { ticketNumber, ...neoOffice };
  } finally {
    await connection.close();
  }
}
