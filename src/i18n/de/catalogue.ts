import type { Catalogue } from '../texts.ts';
import { errors } from './errors.ts';
import { messages } from './messages.ts';

export const catalogue: Catalogue = { messages, errors };
