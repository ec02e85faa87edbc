import { fwbFlexAgreement } from './fwb-flex-agreement.ts';
import { fwbFractionFinal } from './fwb-fraction-final.ts';
import { temporarySchoolYear } from './temporary-school-year.ts';

export const educationRules = [fwbFractionFinal, fwbFlexAgreement, temporarySchoolYear] as const;
