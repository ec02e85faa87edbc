import { medicalCertificate } from './certificate.ts';
import { medicalEducationTemporary } from './education-temporary.ts';
import { medicalForms } from './forms.ts';
import { medicalHalfThreeQuarters } from './half-three-quarters.ts';
import { medicalHospitalCertificates } from './hospital-certificates.ts';
import { medicalHospitalChildAge } from './hospital-child-age.ts';
import { medicalHospitalDuration } from './hospital-duration.ts';
import { medicalHospitalExtensionAdjacent } from './hospital-extension-adjacent.ts';
import { medicalHospitalFullOnly } from './hospital-full-only.ts';
import { medicalHospitalTiming } from './hospital-timing.ts';
import { medicalMaxBlock } from './max-block.ts';
import { medicalMinBlock } from './min-block.ts';
import { medicalPartialFullTimeRequired } from './partial-full-time-required.ts';
import { medicalRefusalUnder10 } from './refusal-under-10.ts';
import { medicalRefusalUnder50 } from './refusal-under-50.ts';
import { medicalTotal } from './total.ts';
import { medicalTotalSingleParent } from './total-single-parent.ts';
import { medicalWeeks } from './weeks.ts';
import { medicalWholeMonths } from './whole-months.ts';

export const medicalRules = [
  medicalForms,
  medicalMinBlock,
  medicalMaxBlock,
  medicalWholeMonths,
  medicalWeeks,
  medicalTotal,
  medicalTotalSingleParent,
  medicalEducationTemporary,
  medicalPartialFullTimeRequired,
  medicalHalfThreeQuarters,
  medicalCertificate,
  medicalRefusalUnder10,
  medicalRefusalUnder50,
  medicalHospitalFullOnly,
  medicalHospitalChildAge,
  medicalHospitalDuration,
  medicalHospitalExtensionAdjacent,
  medicalHospitalTiming,
  medicalHospitalCertificates,
] as const;
