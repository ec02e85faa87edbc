import { CALCULATION_ATTACHMENT_LABELS } from '../../schemas/files/calculation-labels.ts';
import { createCodeReader } from '../../schemas/files/code-reader.ts';
import { PERIOD_FIELDS, type WrittenPeriod } from '../../schemas/files/written-calculation.ts';
import { hasMoreCharacters } from '../../schemas/model/count-characters.ts';
import { CALCULATION_ATTACHMENT_TYPES, type CalculationAttachmentType } from '../../schemas/model/workday-codes.ts';
import type { CellReader } from './cell-reader.ts';

/** A document that a request names, as yet unread. */
export interface NamedProof {
  readonly line: number;
  readonly type: CalculationAttachmentType;
  readonly path: string;
  readonly description: string | undefined;
}

export const LONGEST_DESCRIPTION = 200;
const OF_A_PROOF: readonly string[] = ['kind', 'file', 'description'];
const readType = createCodeReader(CALCULATION_ATTACHMENT_TYPES, CALCULATION_ATTACHMENT_LABELS);

/** The line of a proof: its kind, its file, and what it is where the kind does not say. */
export function readProof(cells: CellReader, { line, cells: written }: WrittenPeriod): NamedProof | undefined {
  cells.refuse(PERIOD_FIELDS.filter((field) => !OF_A_PROOF.includes(field)));
  const type = cells.requiredCode('kind', readType);
  const path = cells.required('file');
  const description = written.get('description');
  if (type === 'other' && description === undefined) cells.fault('description', 'noDescription');
  if (type !== undefined && type !== 'other' && description !== undefined) cells.fault('description', 'notHere');
  if (description !== undefined && hasMoreCharacters(description, LONGEST_DESCRIPTION)) {
    cells.fault('description', 'format');
  }
  return type === undefined || path === undefined ? undefined : { line, type, path, description };
}
