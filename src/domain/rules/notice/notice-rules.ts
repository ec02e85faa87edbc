import { careerBreakFederal } from './career-break-federal.ts';
import { carer } from './carer.ts';
import { medicalHospitalEmergency } from './medical-hospital-emergency.ts';
import { medical } from './medical.ts';
import { notAfterStart } from './not-after-start.ts';
import { notInFuture } from './not-in-future.ts';
import { palliative } from './palliative.ts';
import { parentalFederal } from './parental-federal.ts';
import { parentalWindow } from './parental-window.ts';
import { plausible } from './plausible.ts';
import { timeCredit } from './time-credit.ts';
import { timeCreditAfterPalliative } from './time-credit-after-palliative.ts';
import { written } from './written.ts';

export const noticeRules = [
  written,
  notAfterStart,
  notInFuture,
  plausible,
  parentalWindow,
  parentalFederal,
  medical,
  medicalHospitalEmergency,
  palliative,
  carer,
  timeCredit,
  timeCreditAfterPalliative,
  careerBreakFederal,
] as const;
