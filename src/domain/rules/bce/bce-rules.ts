import { bceChecksum } from './checksum.ts';
import { bceFormat } from './format.ts';

export const bceRules = [bceFormat, bceChecksum] as const;
