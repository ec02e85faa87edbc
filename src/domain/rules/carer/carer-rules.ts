import { carerForms } from './forms.ts';
import { carerFullBlock } from './full-block.ts';
import { carerPartialBlock } from './partial-block.ts';
import { carerPartialFullTimeRequired } from './partial-full-time-required.ts';
import { carerRecognition } from './recognition.ts';
import { carerRecognitionValidity } from './recognition-validity.ts';
import { carerScope } from './scope.ts';
import { carerTotalCareer } from './total-career.ts';
import { carerTotalPerPerson } from './total-per-person.ts';

export const carerRules = [
  carerForms,
  carerFullBlock,
  carerPartialBlock,
  carerTotalPerPerson,
  carerTotalCareer,
  carerPartialFullTimeRequired,
  carerRecognition,
  carerRecognitionValidity,
  carerScope,
] as const;
