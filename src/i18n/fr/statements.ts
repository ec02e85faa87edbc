import type { Statements } from '../rule-text.ts';
import { beyondTheRow } from './statements/beyond-the-row.ts';

export const statements: Statements = { ...beyondTheRow };
