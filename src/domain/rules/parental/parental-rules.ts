import { adoptionStart } from './adoption-start.ts';
import { allowanceFourthMonth } from './allowance-fourth-month.ts';
import { childAge } from './child-age.ts';
import { flexAgreement } from './flex-agreement.ts';
import { parentalForms } from './forms.ts';
import { fosterPlacement } from './foster.ts';
import { fullFlexBlock } from './full-flex-block.ts';
import { fullFlexWindow } from './full-flex-window.ts';
import { fullMinBlock } from './full-min-block.ts';
import { halfFlemishContractual } from './half-flemish-contractual.ts';
import { halfFlexBlock } from './half-flex-block.ts';
import { halfMinBlock } from './half-min-block.ts';
import { oneFifthMinBlock } from './one-fifth-min-block.ts';
import { oneTenthAgreement } from './one-tenth-agreement.ts';
import { oneTenthEducation } from './one-tenth-education.ts';
import { oneTenthMinBlock } from './one-tenth-min-block.ts';
import { partialFullTimeRequired } from './partial-full-time-required.ts';
import { seniority } from './seniority.ts';
import { total } from './total.ts';

export const parentalRules = [
  parentalForms,
  fullMinBlock,
  fullFlexBlock,
  fullFlexWindow,
  halfMinBlock,
  halfFlexBlock,
  oneFifthMinBlock,
  oneTenthMinBlock,
  total,
  partialFullTimeRequired,
  halfFlemishContractual,
  flexAgreement,
  oneTenthAgreement,
  oneTenthEducation,
  childAge,
  adoptionStart,
  fosterPlacement,
  seniority,
  allowanceFourthMonth,
] as const;
