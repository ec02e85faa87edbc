import type { Change } from '../../batch/change.ts';
import type { Connection, Deps } from '../../deps.ts';
import type { CheckContext } from '../../domain/rules/define-rule.ts';
import type { RowFinding } from '../../domain/rules/evaluate.ts';
import type { RuleId } from '../../domain/rules/index.ts';
import { judgeAttachments } from '../../domain/rules/attachment/judge-attachments.ts';
import { showPath } from '../../domain/rules/file/shown-value.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { ChangeFault, ChangeFaultId } from '../../schemas/files/change-faults.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { Sector } from '../../schemas/model/codes.ts';
import type { Params } from '../../schemas/model/finding.ts';
import type { CareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import { findNewFindings } from '../modify/new-findings.ts';
import type { Ask } from '../filing/agree-run.ts';
import type { WantedChange } from './wanted-change.ts';

const NOT_FOUND = 404;

/** A change held against the request that it is about. */
export interface JudgedChange {
  /** Absent when nothing can be made of it: the document that it names is not there. */
  readonly change: Change | undefined;
  readonly verdict: 'send' | 'already';
  readonly faults: readonly ChangeFault[];
  readonly findings: readonly RowFinding<RuleId>[];
  /** Of the request, for the summary. */
  readonly about?: { readonly worker: string; readonly leaveType: string; readonly endDate: string };
}

export interface JudgeDeps extends Pick<Deps, 'inspectAttachment' | 'readDocument'> {
  readonly context: CheckContext & { readonly publicSector: Sector | undefined };
}

/** `namedIn`: the file whose folder the paths of documents count from. @throws ClientError */
export async function judgeChange(
  wanted: WantedChange,
  namedIn: string,
  { api }: Connection,
  ask: Ask,
  deps: JudgeDeps,
): Promise<JudgedChange> {
  const { ticketNumber } = wanted;
  const request = await ask(() => api.getCareerBreakRequest(ticketNumber)).catch((error: unknown) => {
    if (error instanceof RefusedError && error.status === NOT_FOUND) return undefined;
    throw error;
  });
  switch (wanted.kind) {
    case 'modify':
      return judgeModification(wanted, request, deps);
    case 'cancel':
      return judgeCancellation(wanted, request);
    case 'attach': {
      const document = await findDocument(wanted, namedIn, deps);
      const there = request === undefined ? [] : (await ask(() => api.getAttachments(ticketNumber))).items;
      const { change } = document;
      const isThere =
        change?.kind === 'attach' &&
        there.some(
          ({ sha256, attachmentType }) =>
            sha256 === change.body.sha256 && attachmentType === change.body.attachmentType,
        );
      const faults = [...document.faults, ...standingFaults(request)];
      return { ...document, faults, verdict: isThere ? 'already' : 'send', ...aboutOf(request) };
    }
  }
}

function judgeModification(
  { ticketNumber, newEndDate, comment }: Extract<WantedChange, { kind: 'modify' }>,
  request: CareerBreakRequest | undefined,
  { context }: JudgeDeps,
): JudgedChange {
  const body = { newEndDate: formatIsoDate(newEndDate), ...(comment !== undefined && { comment }) };
  const change: Change = { kind: 'modify', ticketNumber, body };
  const judged = { change, verdict: 'send', findings: [], ...aboutOf(request) } as const;
  const faults = standingFaults(request);
  if (request === undefined || faults.length > 0) return { ...judged, faults };
  if (request.currentEndDate === body.newEndDate) return { ...judged, verdict: 'already', faults };
  if (!request.modifiable) return { ...judged, faults: [stateFault(request)] };
  return { ...judged, faults, findings: findNewFindings(request, newEndDate, context) };
}

function judgeCancellation(
  { ticketNumber }: Extract<WantedChange, { kind: 'cancel' }>,
  request: CareerBreakRequest | undefined,
): JudgedChange {
  const change: Change = { kind: 'cancel', ticketNumber, body: {} };
  const judged = { change, verdict: 'send', faults: [], findings: [], ...aboutOf(request) } as const;
  if (request === undefined) return { ...judged, faults: standingFaults(request) };
  if (request.status === 'cancelled') return { ...judged, verdict: 'already' };
  return request.cancellable ? judged : { ...judged, faults: [stateFault(request)] };
}

/** The document as it is now, and what is wrong with it. */
async function findDocument(
  { ticketNumber, path, attachmentType, description }: Extract<WantedChange, { kind: 'attach' }>,
  namedIn: string,
  { inspectAttachment, readDocument }: JudgeDeps,
): Promise<Pick<JudgedChange, 'change' | 'faults' | 'findings'>> {
  const file = await inspectAttachment(path, namedIn);
  const findings = judgeAttachments([{ path, file }]).filter(({ ruleId }) => ruleId !== 'file.missing-attachment');
  // What is far too large is not read to tell it from others.
  const isUnfit = findings.some(({ severity }) => severity === 'error');
  const document = file === undefined || isUnfit ? undefined : await readDocument(path, namedIn);
  if (document === undefined) {
    const missing = fault('change.document-missing', 'path', { path: showPath(path) });
    return { change: undefined, faults: isUnfit ? [] : [missing], findings };
  }
  const body = {
    attachmentType,
    ...(description !== undefined && { otherDescription: description }),
    fileName: lastPart(path),
    sha256: document.sha256,
    sizeInBytes: document.content.length,
    path: document.path,
  };
  return { change: { kind: 'attach', ticketNumber, body }, faults: [], findings };
}

/** Why a request can be neither changed nor completed, whatever is asked. */
function standingFaults(request: CareerBreakRequest | undefined): readonly ChangeFault[] {
  if (request === undefined) return [fault('change.not-found', 'ticketNumber')];
  return request.status === 'cancelled' ? [fault('change.is-cancelled', 'ticketNumber')] : [];
}

function stateFault({ status }: CareerBreakRequest): ChangeFault {
  return fault('change.state', 'ticketNumber', { status: { list: 'requestStatus', code: status } });
}

function fault(id: ChangeFaultId, column: ChangeFault['column'], params: Params = {}): ChangeFault {
  return { id, severity: 'error', column, params };
}

function aboutOf(request: CareerBreakRequest | undefined): Pick<JudgedChange, 'about'> {
  if (request === undefined) return {};
  const { worker, leaveType, currentEndDate } = request;
  return { about: { worker: worker.ssin, leaveType, endDate: currentEndDate } };
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
