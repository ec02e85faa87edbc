import { cpFormat } from './format.ts';
import { cpWorkerCode } from './worker-code.ts';

export const cpRules = [cpFormat, cpWorkerCode] as const;
