import { timeCreditChildAge } from './child-age.ts';
import { timeCreditChildAllowance48 } from './child-allowance-48.ts';
import { timeCreditChildAllowanceAge } from './child-allowance-age.ts';
import { timeCreditChildAllowanceSeniority } from './child-allowance-seniority.ts';
import { timeCreditChildFoster } from './child-foster.ts';
import { timeCreditEocAgeAllowance } from './eoc-age-allowance.ts';
import { timeCreditEocAgeAllowance55 } from './eoc-age-allowance-55.ts';
import { timeCreditEocAgeRight } from './eoc-age-right.ts';
import { timeCreditEocCareer } from './eoc-career.ts';
import { timeCreditEocCareerDate } from './eoc-career-date.ts';
import { timeCreditEocForms } from './eoc-forms.ts';
import { timeCreditEocMinBlock } from './eoc-min-block.ts';
import { timeCreditEocNo50 } from './eoc-no-50.ts';
import { timeCreditEocOccupation } from './eoc-occupation.ts';
import { timeCreditEocSeniority } from './eoc-seniority.ts';
import { timeCreditForms } from './forms.ts';
import { timeCreditFullAllowanceOccupation } from './full-allowance-occupation.ts';
import { timeCreditHalfThreeQuarters } from './half-three-quarters.ts';
import { timeCreditMinBlockFullHalf } from './min-block-full-half.ts';
import { timeCreditMinBlockIllRelative } from './min-block-ill-relative.ts';
import { timeCreditMinBlockOneFifth } from './min-block-one-fifth.ts';
import { timeCreditMinBlockPalliative } from './min-block-palliative.ts';
import { timeCreditMotiveProof } from './motive-proof.ts';
import { timeCreditMotiveRequired } from './motive-required.ts';
import { timeCreditOneFifthFiveDays } from './one-fifth-five-days.ts';
import { timeCreditOneFifthFullTime } from './one-fifth-full-time.ts';
import { timeCreditSectorCct } from './sector-cct.ts';
import { timeCreditSeniority } from './seniority.ts';
import { timeCreditSmallEmployer } from './small-employer.ts';
import { timeCreditTotalCare } from './total-care.ts';
import { timeCreditTotalTraining } from './total-training.ts';

export const timeCreditRules = [
  timeCreditForms,
  timeCreditMotiveRequired,
  timeCreditTotalCare,
  timeCreditTotalTraining,
  timeCreditChildAge,
  timeCreditChildFoster,
  timeCreditChildAllowanceAge,
  timeCreditChildAllowance48,
  timeCreditChildAllowanceSeniority,
  timeCreditFullAllowanceOccupation,
  timeCreditSectorCct,
  timeCreditMinBlockFullHalf,
  timeCreditMinBlockOneFifth,
  timeCreditMinBlockPalliative,
  timeCreditMinBlockIllRelative,
  timeCreditHalfThreeQuarters,
  timeCreditOneFifthFullTime,
  timeCreditOneFifthFiveDays,
  timeCreditSeniority,
  timeCreditSmallEmployer,
  timeCreditMotiveProof,
  timeCreditEocForms,
  timeCreditEocMinBlock,
  timeCreditEocAgeRight,
  timeCreditEocNo50,
  timeCreditEocAgeAllowance,
  timeCreditEocAgeAllowance55,
  timeCreditEocCareer,
  timeCreditEocCareerDate,
  timeCreditEocSeniority,
  timeCreditEocOccupation,
] as const;
