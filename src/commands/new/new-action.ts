import type { Connection, Deps } from '../../deps.ts';
import { InterruptedError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderConfirmationPage } from '../../output/confirmation/confirmation-page.ts';
import { wrap } from '../../output/wrap.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import { toRequestBody } from '../../schemas/wire/leave-request-body.ts';
import type { GuidedOptions, NewOptions } from '../new.ts';
import { planDocuments } from '../submit/plan-documents.ts';
import { openCheckContext } from '../check-context.ts';
import { followPermissions } from '../follow-permissions.ts';
import { readRow } from '../../schemas/files/read-row.ts';
import { createDocumentScreen, type DocumentScreen } from './ask-documents.ts';
import { chooseCorrection } from './choose-correction.ts';
import { fileGuidedRequest } from './file-guided-request.ts';
import { createForm, type Answers, type Findings, type Form } from './form.ts';
import { readGivenAnswers, requireAnswers } from './given-answers.ts';
import type { Question } from './questions.ts';
import { interview } from './interview.ts';
import type { InterviewSetting } from './interview-setting.ts';
import { lastAnswered } from './way-back.ts';
import { judgeDocuments, NAMED_HERE } from './judge-documents.ts';
import { sectorOfParameters } from './sector-of-parameters.ts';
import { createProfileReader, foreignSchool } from './own-schools.ts';
import { pickWorker } from './pick-worker.ts';
import { tellBroken, tellDryRun, tellOutcome, type GuidedRequest, type Telling } from './tell-outcome.ts';

/** What `submit` without a file asks for on a terminal. */
export function submitGuidedRequest(options: GuidedOptions, deps: Deps): Promise<ExitCode> {
  const { isDryRun, isCertified, isConfirmed, allowDuplicate } = options;
  const guided = { isDryRun, isCertified, isConfirmed, allowDuplicate };
  const nothingGiven = { answers: {}, readsNiss: false, showsPersonalData: false };
  return newAction({ ...guided, ...nothingGiven }, deps);
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
    const flagged = await readGivenAnswers(options, form, deps);
    const given = { ...(await sectorOfParameters(flagged, options, connect, deps)), ...flagged };
    const screens = deps.terminal.isInteractive ? await openScreens(guided, given, connect) : undefined;
    const hopeless = [...form.errorsOfSettings(given), ...(await judgeGiven(given, deps))];
    if (screens !== undefined && hopeless.length > 0) return await tellBroken(hopeless, guided.telling);
    if (screens === undefined) requireAnswers(form, given, options, deps);
    const answers = screens === undefined ? form.relevant(given) : await fillIn(given, screens);
    const broken = [...errorsOf(answers, form), ...(await judgeGiven(answers, deps))];
    if (broken.length > 0) return await tellBroken(broken, guided.telling);
    if (options.isDryRun) return await showOnly(answers, guided);

    connection = await connect();
    const profile = await connection.api.getAccessProfile({ signal: deps.signal });
    const foreign = foreignSchool(form.row(answers), profile);
    if (foreign !== undefined) throw foreign;
    const request = await certify(answers, profile, guided, screens);
    if (request === undefined) {
      deps.terminal.err(`${deps.texts.message('new.stopped')}\n`);
      return ExitCode.usage;
    }
    isSending = true;
    if (screens !== undefined) deps.terminal.err('\n');
    const { allowDuplicate } = options;
    const documents = await planDocuments(request.row, NAMED_HERE, deps);
    const { body } = request;
    const outcome = await fileGuidedRequest({ body, documents, connection, profile, allowDuplicate }, deps);
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

/** The questions of the screens, and the documents after them. */
interface Screens {
  readonly setting: InterviewSetting;
  readonly documents: DocumentScreen;
}

async function openScreens(guided: Guided, given: Answers, connect: () => Promise<Connection>): Promise<Screens> {
  const setting = await openInterview(guided, connect);
  const named = readRow({ attachments: given.attachments ?? '' }).attachments;
  return { setting, documents: createDocumentScreen(named, setting, guided.telling.deps) };
}

/** Every question, then the documents; whoever goes back from there comes to the last question. */
async function fillIn(given: Answers, { setting, documents }: Screens, first?: Question): Promise<Answers> {
  let answers = given;
  for (let from = first; ;) {
    answers = await interview(answers, setting, from);
    if (setting.skipped.length > 0) return answers;
    const whole = await documents.ask(answers);
    if (whole !== undefined) return whole;
    from = lastAnswered(answers, setting);
  }
}

function judgeGiven({ attachments = '' }: Answers, deps: Deps): Promise<Findings> {
  return judgeDocuments(readRow({ attachments }).attachments, deps);
}

async function openInterview({ form, telling }: Guided, connect: () => Promise<Connection>): Promise<InterviewSetting> {
  const { options, deps, messages } = telling;
  const { terminal, texts, settings } = deps;
  const prompts = await deps.openPrompts();
  const readProfile = createProfileReader(deps);
  return {
    form,
    async objectionTo(column, answers) {
      const profile = column === 'school' ? await readProfile() : undefined;
      const foreign = profile && foreignSchool(form.row(answers), profile);
      if (foreign === undefined) return undefined;
      const { message, fix } = texts.error(foreign.key, foreign.params);
      return `${message} ${fix}`;
    },
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

function errorsOf(answers: Answers, form: Form): Findings {
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
  screens: Screens | undefined,
): Promise<GuidedRequest | undefined> {
  const { options } = telling;
  for (let answers = first; ;) {
    const request = toGuidedRequest(answers, enterpriseNumber, form);
    showConfirmation(request, telling);
    if (options.isCertified) return withEmail(request, options.wantsEmail ?? false);
    if (screens === undefined) return undefined;
    const { setting, documents } = screens;
    const { prompts, texts } = setting;
    const wantsEmail =
      options.wantsEmail ??
      (!options.isConfirmed && (await prompts.confirm({ message: texts.message('new.email'), initial: false })));
    setting.terminal.err(`\n${wrap(texts.message('legal.certify'), setting.terminal.columns)}\n\n`);
    const isCertified = await prompts.confirm({ message: texts.message('new.certify'), initial: false });
    if (isCertified) return withEmail(request, wantsEmail);
    const correction = await chooseCorrection(answers, request.row.attachments.length > 0, setting);
    if (correction === undefined) return undefined;
    if (correction === 'documents') documents.forget();
    const first = correction === 'documents' ? undefined : correction;
    answers = await fillIn(answers, screens, first);
  }
}

function withEmail(request: GuidedRequest, isWanted: boolean): GuidedRequest {
  return isWanted ? { ...request, body: { ...request.body, confirmationEmailRequested: true } } : request;
}

/** Whoever is asked to answer for the data sees them, whatever the form of the result. */
function showConfirmation({ body, row, findings }: GuidedRequest, { options, deps, messages }: Telling): void {
  const { terminal, texts, settings } = deps;
  const isForPerson = settings.output === 'human' && !settings.isQuiet;
  if (!isForPerson && options.isCertified) return;
  const { showsPersonalData } = options;
  const layout = { texts, messages, width: terminal.columns, hasColor: settings.hasColor, showsPersonalData };
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  terminal.err(renderConfirmationPage(body, warnings, layout, row.attachments));
}
