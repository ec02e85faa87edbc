import { palliativeBlock } from './block.ts';
import { palliativeCertificate } from './certificate.ts';
import { palliativeForms } from './forms.ts';
import { palliativeHalfThreeQuarters } from './half-three-quarters.ts';
import { palliativeOneFifthFullTime } from './one-fifth-full-time.ts';
import { palliativeTotal } from './total.ts';

export const palliativeRules = [
  palliativeForms,
  palliativeBlock,
  palliativeTotal,
  palliativeCertificate,
  palliativeHalfThreeQuarters,
  palliativeOneFifthFullTime,
] as const;
