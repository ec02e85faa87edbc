import { documentRules } from './attachment/judge-attachments.ts';
import { raggedRow } from './file/ragged-row.ts';

/** The rules that need more than the cells of one row, and are therefore asked elsewhere than in `evaluate`. */
export const rulesBeyondTheRow = [raggedRow, ...documentRules] as const;
