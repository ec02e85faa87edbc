import type { AttachmentType, RequestStatus } from '../../schemas/model/codes.ts';
import type {
  NewCancellation,
  NewCareerBreakRequest,
  NewModification,
} from '../../schemas/wire/career-break-request.ts';

export interface FiledModification {
  readonly part: string;
  readonly at: number;
  readonly change: NewModification;
}

export interface FiledCancellation {
  readonly part: string;
  readonly at: number;
  readonly confirmation: NewCancellation;
}

export interface FiledAttachment {
  readonly attachmentId: string;
  readonly at: number;
  readonly attachmentType: AttachmentType;
  readonly otherDescription?: string;
  readonly fileName: string;
  readonly sizeInBytes: number;
  readonly sha256: string;
}

export interface FiledRequest {
  readonly ticket: string;
  readonly filedBy: string;
  readonly submittedAt: number;
  readonly request: NewCareerBreakRequest;
  readonly status: RequestStatus;
  readonly currentEndDate: string;
  /** The notification by the worker that was accepted as this request. */
  readonly notification?: string;
  /** Tickets that this one overlapped when it was filed or changed. */
  readonly conflicts: readonly string[];
  readonly workerCompletedAt?: number;
  /** Documents that the worker's answers make necessary, besides those of the leave. */
  readonly alsoRequired?: readonly AttachmentType[];
  readonly modifications: readonly FiledModification[];
  readonly cancellation?: FiledCancellation;
  readonly attachments: readonly FiledAttachment[];
}
