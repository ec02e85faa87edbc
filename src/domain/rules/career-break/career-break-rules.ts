import { careerBreakAllowanceAge } from './allowance-age.ts';
import { careerBreakEocAge } from './eoc-age.ts';
import { careerBreakEocFederalStatutory } from './eoc-federal-statutory.ts';
import { careerBreakFederalStatutoryHalfOnly } from './federal-statutory-half-only.ts';
import { careerBreakFlemishExcluded } from './flemish-excluded.ts';
import { careerBreakForms } from './forms.ts';
import { careerBreakMaxBlock } from './max-block.ts';
import { careerBreakMinBlock } from './min-block.ts';
import { careerBreakRefusable } from './refusable.ts';
import { careerBreakTotalFull } from './total-full.ts';
import { careerBreakTotalPartial } from './total-partial.ts';

export const careerBreakRules = [
  careerBreakFlemishExcluded,
  careerBreakTotalFull,
  careerBreakTotalPartial,
  careerBreakMinBlock,
  careerBreakMaxBlock,
  careerBreakForms,
  careerBreakFederalStatutoryHalfOnly,
  careerBreakRefusable,
  careerBreakEocAge,
  careerBreakEocFederalStatutory,
  careerBreakAllowanceAge,
] as const;
