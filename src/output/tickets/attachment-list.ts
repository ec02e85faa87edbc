import { formatValue } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import type { Attachments } from '../../schemas/wire/attachment.ts';
import type { CareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import { drawTable, fitWidths } from '../draw-table.ts';
import { wrap } from '../wrap.ts';
import { changeSentence } from './change-screens.ts';
import { wireDay } from './wire-values.ts';

export interface SavedDocument {
  readonly attachmentId: string;
  readonly path: string;
  /** `there`: a file with this name and content was there before. */
  readonly became: 'written' | 'there';
}

export interface AttachmentLayout {
  readonly texts: Texts;
  readonly width: number;
  readonly hasColor: boolean;
  /** One fact a line instead of a table. */
  readonly isPlain: boolean;
}

const HEADINGS = ['documents.type', 'documents.file', 'documents.size', 'documents.sent'] as const;
const BYTES_A_KILOBYTE = 1000;

/** The screen of the attachments: which request it is, then its documents. */
export function renderAttachmentScreen(
  request: CareerBreakRequest,
  held: Attachments,
  layout: AttachmentLayout,
): string {
  const concerned = changeSentence('attachment', request, request.currentEndDate, layout.texts);
  return `${wrap(concerned, layout.width)}\n${renderAttachments(held, layout)}`;
}

/** What is there, then what is still wanted. */
export function renderAttachments({ items, requiredAttachmentTypes }: Attachments, layout: AttachmentLayout): string {
  const { texts, width, hasColor, isPlain } = layout;
  const head = HEADINGS.map((key) => texts.message(key));
  const rows = items.map(({ attachmentType, otherDescription, fileName, sizeInBytes, submissionDateTime }) => {
    const type = texts.codeLabel('attachmentType', attachmentType);
    const kilobytes = formatValue(Math.ceil(sizeInBytes / BYTES_A_KILOBYTE), texts);
    return [
      otherDescription === undefined ? type : `${type}: ${otherDescription}`,
      fileName,
      texts.message('documents.kilobytes', { size: kilobytes }),
      wireDay(submissionDateTime, texts),
    ].map(visibleText);
  });
  const wanted = requiredAttachmentTypes.map((code) => texts.codeLabel('attachmentType', code)).join(', ');
  const rest = requiredAttachmentTypes.length === 0 ? 'documents.complete' : 'documents.wanted';
  const last = wrap(texts.message(rest, { types: visibleText(wanted) }), width);
  if (items.length === 0) return `${texts.message('documents.none')}\n${last}\n`;
  const list = isPlain
    ? rows.map((cells) => renderPlain(head, cells, texts)).join('\n')
    : drawTable({ head, rows, widths: fitWidths([head, ...rows], width), hasColor });
  return `${list}\n${last}\n`;
}

function renderPlain(head: readonly string[], cells: readonly string[], texts: Texts): string {
  return head
    .map((label, column) => `${texts.message('tickets.fact', { label, value: cells[column] ?? '' })}\n`)
    .join('');
}
