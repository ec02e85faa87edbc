import type { RuleId } from '../../domain/rules/index.ts';
import { ATTACHMENT_TYPES, type AttachmentType } from '../../schemas/model/codes.ts';
import type { Answers, Form } from './form.ts';

/** A document to send with the request. */
export interface ChosenDocument {
  readonly type: AttachmentType;
  /** As it was given, from the working folder. */
  readonly path: string;
}

/** The documents as the cell of a request file. */
export function toAttachmentsCell(documents: readonly ChosenDocument[]): string {
  return documents.map(({ type, path }) => `${type}=${path}`).join('|');
}

/** What a document is good for, as the rules say it. */
export interface DocumentNeeds {
  /** The rules that would fall silent if the document were there. */
  relieved(type: AttachmentType, there: readonly ChosenDocument[]): readonly RuleId[];
  /** Whether no other document can stand in for it. */
  isNeeded(type: AttachmentType): boolean;
}

/** A description belongs to what no rule asks for. */
const ASKABLE = ATTACHMENT_TYPES.filter((type) => type !== 'other');
const EVERYTHING = ASKABLE.map((type) => ({ type, path: '?' }));

export function createDocumentNeeds(answers: Answers, form: Form): DocumentNeeds {
  function missed(documents: readonly ChosenDocument[]): ReadonlySet<RuleId> {
    const findings = form.findings({ ...answers, attachments: toAttachmentsCell(documents) });
    return new Set(
      findings
        .filter(({ column, severity }) => column === 'attachments' && severity !== 'info')
        .map(({ ruleId }) => ruleId),
    );
  }
  const missedAnyway = missed(EVERYTHING);
  return {
    relieved(type, there) {
      const then = missed([...there, { type, path: '?' }]);
      return [...missed(there)].filter((ruleId) => !then.has(ruleId));
    },
    isNeeded(type) {
      const without = missed(EVERYTHING.filter((each) => each.type !== type));
      return [...without].some((ruleId) => !missedAnyway.has(ruleId));
    },
  };
}

/** The order in which they are asked for: what proves a motive or a child comes first where any of several will do. */
export function documentOrder({ leaveType }: { readonly leaveType?: string | undefined }): readonly AttachmentType[] {
  const first: AttachmentType | undefined =
    leaveType === 'timeCredit' ? 'motiveProof' : leaveType === 'parentalLeave' ? 'kinshipProof' : undefined;
  return first === undefined ? ASKABLE : [first, ...ASKABLE.filter((type) => type !== first)];
}
