import type { Connection, Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderAcknowledgement } from '../../output/confirmation/acknowledgement.ts';
import { renderConfirmationPage } from '../../output/confirmation/confirmation-page.ts';
import { renderDocument } from '../../output/document.ts';
import { renderScreenTitle } from '../../output/confirmation/screen-title.ts';
import { attachmentLabel } from '../../output/notifications/notification-details.ts';
import { renderNotificationSummary } from '../../output/notifications/notification-summary.ts';
import { wrap } from '../../output/wrap.ts';
import { toRequestBody } from '../../schemas/wire/leave-request-body.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { NotificationDecision, WorkerNotification } from '../../schemas/wire/worker-notification.ts';
import { askCertification } from '../ask-certification.ts';
import { openCheckContext } from '../check-context.ts';
import { flagName } from '../new/flag-name.ts';
import { createForm, type Answers, type Findings, type Form } from '../new/form.ts';
import { readGivenAnswers, requireAnswers } from '../new/given-answers.ts';
import { interview } from '../new/interview.ts';
import { tellBroken, type Telling } from '../new/tell-outcome.ts';
import { lacksSector, toCells } from './acceptance-row.ts';
import type { AcceptOptions } from './accept-options.ts';
import { WORKER_COLUMNS } from './employer-columns.ts';
import { toAccepts, toDecision, type Acceptance } from './acceptance.ts';
import { acceptThroughJournal, settleAcceptance } from './accept-through-journal.ts';
import { decideNotification } from './decide-notification.ts';
import { requireNotFiled } from './find-filed-already.ts';
import { requireUndecided, seeNotification } from './with-notification.ts';

const SCHEMA_VERSION = 1;

type Options = Extract<AcceptOptions, { readonly ticketNumber: string }>;

/**
 * Accepts what a worker asked for: asks for what is missing of the employer's part, judges the request that comes of it
 * by the rules, shows it, and sends the acceptance once somebody answers for it.
 */
export async function acceptOne(options: Options, deps: Deps): Promise<ExitCode> {
  const { signal } = deps;
  const { ticketNumber } = options;
  const messages = await deps.loadRuleMessages();
  const form = createForm(await openCheckContext(deps), deps.settings.requestDefaults);
  const asNew = { ...options, isDryRun: false, readsNiss: false };
  const given = await readGivenAnswers(asNew, form, deps);
  const connection = await deps.openConnection();
  try {
    const { notification, tag } = await seeNotification(connection, ticketNumber, signal);
    requireUndecided(notification, 'accepted');
    if (notification.decision !== undefined) {
      await settleAcceptance(ticketNumber, connection, deps);
      return await tellBefore(notification.decision, deps);
    }
    const telling: Telling = { options: asNew, deps, messages };
    const known = { ...toCells(notification, deps.settings.requestDefaults), ...given };
    const answers = await complete(notification, known, form, telling);
    const findings = form.findings(answers);
    const broken = findings.filter(({ severity }) => severity === 'error');
    if (broken.length > 0) return await tellBroken(broken, telling);
    const body = toRequestBody(form.row(answers), notification.employer.enterpriseNumber);
    if (!options.allowDuplicate) await requireNotFiled(body, connection, signal);
    const consent = await certify({ body, findings }, options, telling);
    if (consent === undefined) throw new UsageError('usage.notCertified');
    const missing = notification.requiredAttachmentTypes;
    const { allowDuplicate } = options;
    const accepts = toAccepts(ticketNumber, consent.eboxConsent);
    return await send({ accepts, tag, missing, body, allowDuplicate }, findings, connection, telling);
  } finally {
    await connection.close();
  }
}

/** On a terminal what is missing is asked for; what the worker said is not. @throws UsageError for what nobody can be asked */
async function complete(
  notification: WorkerNotification,
  known: Answers,
  form: Form,
  { options, deps, messages }: Telling,
): Promise<Answers> {
  const { terminal, texts, settings } = deps;
  if (!terminal.isInteractive) {
    requireAnswers(form, known, options, deps);
    if (lacksSector(notification, form.row(known))) {
      const what = texts.message('new.what', { column: { column: 'sector' } });
      throw new UsageError('usage.missingFlag', { flag: flagName('sector'), what });
    }
    return form.relevant(known);
  }
  // As on the screen: what the worker asks for, then what is to be done about it.
  if (!settings.isQuiet) {
    const { hasColor, isPlain } = settings;
    const { showsPersonalData } = options;
    terminal.err(renderScreenTitle(texts.message('notifications.title'), hasColor));
    const layout = { texts, hasColor, isPlain, width: terminal.errWidth, showsPersonalData };
    terminal.err(renderNotificationSummary(notification, layout));
  }
  return interview(known, {
    form,
    prompts: await deps.openPrompts(),
    terminal,
    texts,
    messages,
    hasColor: settings.hasColor,
    isQuiet: settings.isQuiet,
    showsPersonalData: options.showsPersonalData,
    skipped: options.isConfirmed ? ['usual', 'optional'] : [],
    fixed: new Set(WORKER_COLUMNS),
  });
}

interface Shown {
  readonly body: NewCareerBreakRequest;
  readonly findings: Findings;
}

/** The two boxes of the screen, in its order: the e-Box, then the legal statement. Undefined: nobody answers for it. */
async function certify(
  { body, findings }: Shown,
  { eboxConsent, isCertified, isConfirmed }: Options,
  { options, deps, messages }: Telling,
): Promise<{ readonly eboxConsent: boolean | undefined } | undefined> {
  const { terminal, texts, settings } = deps;
  if (!isCertified || (settings.output === 'human' && !settings.isQuiet)) {
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    const { showsPersonalData } = options;
    const layout = { texts, messages, width: terminal.columns, hasColor: settings.hasColor, showsPersonalData };
    terminal.err(renderConfirmationPage(body, warnings, layout));
  }
  const isAsked = eboxConsent === undefined && terminal.isInteractive && !isConfirmed;
  const consent = isAsked ? await askConsent(deps) : eboxConsent;
  if (!isCertified && !(await askCertification(deps))) return undefined;
  return { eboxConsent: consent };
}

async function askConsent({ texts, openPrompts }: Deps): Promise<boolean> {
  const prompts = await openPrompts();
  return prompts.confirm({ message: texts.message('notifications.askEbox'), initial: false });
}

interface Sent extends Acceptance {
  readonly allowDuplicate: boolean;
  readonly tag: string | undefined;
  /** Documents without which the request does not go to ONEM. */
  readonly missing: readonly string[];
}

async function send(
  { accepts, tag, missing, body, allowDuplicate }: Sent,
  findings: Findings,
  connection: Connection,
  { deps, messages }: Telling,
): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  const { ticketNumber } = accepts;
  const wanted = toDecision({ accepts, body });
  const decide = () => decideNotification({ ticketNumber, tag }, wanted, connection, deps);
  const acceptance = { accepts, body, allowDuplicate };
  const { decision, isOurs } = await acceptThroughJournal(acceptance, decide, connection, deps);
  // Somebody else was faster, perhaps with other hours: what is acknowledged must be what was sent.
  if (!isOurs) return tellBefore(decision, deps);
  if (settings.output === 'human') {
    const filed = { ticketNumber: decision.ticketNumber ?? '', warnings: [] };
    const layout = { texts, width: terminal.columns, hasColor: settings.hasColor };
    await terminal.out(renderAcknowledgement(body, filed, layout));
    if (missing.length > 0 && !settings.isQuiet) {
      const types = missing.map((type) => attachmentLabel(type, texts)).join(', ');
      terminal.err(`${wrap(texts.message('notifications.incomplete', { types }), terminal.errWidth)}\n`);
    }
  } else {
    const told = findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      field: finding.column,
      ...messages.finding(finding),
    }));
    await terminal.out(
      renderDocument(
        { schemaVersion: SCHEMA_VERSION, outcome: 'accepted', ...decision, findings: told },
        settings.output,
      ),
    );
  }
  return ExitCode.done;
}

/** It was accepted before, perhaps by this command whose answer was lost: nothing is sent. */
async function tellBefore(decision: NotificationDecision, { settings, terminal, texts }: Deps): Promise<ExitCode> {
  if (settings.output === 'human') {
    const { notificationTicketNumber: ticket, ticketNumber: request = '' } = decision;
    const text = texts.message('notifications.acceptedBefore', { ticket, request });
    await terminal.out(`${wrap(text, terminal.outWidth)}\n`);
  } else {
    const document = { schemaVersion: SCHEMA_VERSION, outcome: 'unchanged', ...decision, findings: [] };
    await terminal.out(renderDocument(document, settings.output));
  }
  return ExitCode.done;
}
