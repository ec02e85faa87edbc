import type { Connection, Deps } from '../../deps.ts';
import { InterruptedError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderConfirmationPage } from '../../output/confirmation/confirmation-page.ts';
import { wrap } from '../../output/wrap.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import { toRequestBody } from '../../schemas/wire/leave-request-body.ts';
import type { GuidedOptions, NewOptions } from '../new.ts';
import { openCheckContext } from '../check-context.ts';
import { followPermissions } from '../follow-permissions.ts';
import { chooseCorrection } from './choose-correction.ts';
import { fileGuidedRequest } from './file-guided-request.ts';
import { createForm, type Answers, type Form } from './form.ts';
import { readGivenAnswers, requireAnswers } from './given-answers.ts';
import { interview, type InterviewSetting } from './interview.ts';
import { pickWorker } from './pick-worker.ts';
import { tellBroken, tellDryRun, tellOutcome, type GuidedRequest, type Telling } from './tell-outcome.ts';

/** What `submit` without a file asks for on a terminal. */
export function submitGuidedRequest(options: GuidedOptions, deps: Deps): Promise<ExitCode> {
  const { isDryRun, isCertified, isConfirmed, allowDuplicate } = options;
  const guided = { isDryRun, isCertified, isConfirmed, allowDuplicate };
  return newAction({ ...guided, answers: {}, readsNiss: false, showsPersonalData: false }, deps);
}

/**
 * Asks for one request, shows the confirmation page, and files it once somebody answers for it. Until then nothing is
 * sent or written, so that it can be given up at any question.
 */
export async function newAction(options: NewOptions, given: Deps): Promise<ExitCode> {
  // With one permission alone there is no capacity to be chosen, as on the screens.
  const deps = await followPermissions(given, 'request');
  const messages = await deps.loadRuleMessages();
  const form = createForm(await openCheckContext(deps), deps.settings.requestDefaults);
  const guided: Guided = { form, telling: { options, deps, messages } };
  let connection: Connection | undefined;
  const connect = async (): Promise<Connection> => (connection ??= await deps.openConnection());
  let isSending = false;
  try {
    const given = await readGivenAnswers(options, form, deps);
    const setting = deps.terminal.isInteractive ? await openInterview(guided, connect) : undefined;
    const hopeless = form.errorsOfSettings(given);
    if (setting !== undefined && hopeless.length > 0) return await tellBroken(hopeless, guided.telling);
    if (setting === undefined) requireAnswers(form, given, options, deps);
    const answers = setting === undefined ? form.relevant(given) : await interview(given, setting);
    const broken = errorsOf(answers, form);
    if (broken.length > 0) return await tellBroken(broken, guided.telling);
    if (options.isDryRun) return await showOnly(answers, guided);

    connection = await connect();
    const profile = await connection.api.getAccessProfile({ signal: deps.signal });
    const request = await certify(answers, profile, guided, setting);
    if (request === undefined) {
      deps.terminal.err(`${deps.texts.message('new.stopped')}\n`);
      return ExitCode.usage;
    }
    isSending = true;
    if (setting !== undefined) deps.terminal.err('\n');
    const { allowDuplicate } = options;
    const outcome = await fileGuidedRequest({ body: request.body, connection, profile, allowDuplicate }, deps);
    return await tellOutcome(outcome, request, guided.telling);
  } catch (error) {
    if (isSending || !(error instanceof InterruptedError) || deps.settings.output !== 'human') throw error;
    deps.terminal.err(`\n${deps.texts.message('new.interrupted')}\n`);
    return error.exitCode;
  } finally {
    await connection?.close();
  }
}

interface Guided {
  readonly form: Form;
  readonly telling: Telling;
}

async function openInterview({ form, telling }: Guided, connect: () => Promise<Connection>): Promise<InterviewSetting> {
  const { options, deps, messages } = telling;
  const { terminal, texts, settings } = deps;
  const prompts = await deps.openPrompts();
  return {
    form,
    prompts,
    pickWorker: async () => pickWorker(await connect(), prompts, deps),
    terminal,
    texts,
    messages,
    hasColor: settings.hasColor,
    isQuiet: settings.isQuiet,
    showsPersonalData: options.showsPersonalData,
    skipped: options.isConfirmed ? ['usual', 'optional'] : [],
  };
}

function errorsOf(answers: Answers, form: Form) {
  return form.findings(answers).filter(({ severity }) => severity === 'error');
}

function toGuidedRequest(answers: Answers, employer: string, form: Form): GuidedRequest {
  const row = form.row(answers);
  return { answers, row, findings: form.findings(answers), body: toRequestBody(row, employer) };
}

/** What would be filed. The service is not asked who the employer is, so that one that nothing names is left out. */
function showOnly(answers: Answers, { form, telling }: Guided): Promise<ExitCode> {
  const request = toGuidedRequest(answers, '', form);
  showConfirmation(request, telling);
  return tellDryRun(request, telling);
}

/**
 * Shows the confirmation page and gets the legal statement. A person who sees a mistake corrects it and is shown the
 * page again; undefined when nobody answers for the data.
 */
async function certify(
  first: Answers,
  { enterpriseNumber }: AccessProfile,
  { form, telling }: Guided,
  setting: InterviewSetting | undefined,
): Promise<GuidedRequest | undefined> {
  for (let answers = first; ;) {
    const request = toGuidedRequest(answers, enterpriseNumber, form);
    showConfirmation(request, telling);
    if (telling.options.isCertified) return request;
    if (setting === undefined) return undefined;
    const { prompts, texts } = setting;
    setting.terminal.err(`${wrap(texts.message('legal.certify'), setting.terminal.columns)}\n\n`);
    if (await prompts.confirm({ message: texts.message('new.certify'), initial: false })) return request;
    const question = await chooseCorrection(answers, setting);
    if (question === undefined) return undefined;
    answers = await interview(answers, setting, question);
  }
}

/** Whoever is asked to answer for the data sees them, whatever the form of the result. */
function showConfirmation({ body, findings }: GuidedRequest, { options, deps, messages }: Telling): void {
  const { terminal, texts, settings } = deps;
  const isForPerson = settings.output === 'human' && !settings.isQuiet;
  if (!isForPerson && options.isCertified) return;
  const { showsPersonalData } = options;
  const layout = { texts, messages, width: terminal.columns, hasColor: settings.hasColor, showsPersonalData };
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  terminal.err(renderConfirmationPage(body, warnings, layout));
}
