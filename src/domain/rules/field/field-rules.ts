import { fieldCommentMaxLength } from './comment-max-length.ts';
import { fieldCommunity } from './community.ts';
import { fieldJointCommittee } from './joint-committee.ts';
import { fieldMotive } from './motive.ts';
import { fieldNissRequired } from './niss-required.ts';
import { fieldReductionScheme } from './reduction-scheme.ts';
import { fieldSchoolBce } from './school-bce.ts';
import { fieldStatus } from './status.ts';
import { fieldWorkerCode } from './worker-code.ts';

export const fieldRules = [
  fieldNissRequired,
  fieldWorkerCode,
  fieldJointCommittee,
  fieldStatus,
  fieldCommunity,
  fieldSchoolBce,
  fieldMotive,
  fieldReductionScheme,
  fieldCommentMaxLength,
] as const;
