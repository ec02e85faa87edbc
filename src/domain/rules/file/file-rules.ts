import { clientReferencePersonal } from './client-reference-personal.ts';
import { clientReferenceTooLong } from './client-reference-too-long.ts';
import { clientReferenceTwice } from './client-reference-twice.ts';
import { commentPersonal } from './comment-personal.ts';
import { controlCharacters } from './control-characters.ts';
import { emailFormat } from './email-format.ts';
import { hashMarks } from './hash-marks.ts';
import { hoursNotWholeMinutes } from './hours-not-whole-minutes.ts';
import { letterForDigit } from './letter-for-digit.ts';
import { lostLeadingZero } from './lost-leading-zero.ts';
import { periodsTooPrecise } from './periods-too-precise.ts';
import { requiredValue } from './required-value.ts';
import { scientificNotation } from './scientific-notation.ts';
import { serialDate } from './serial-date.ts';
import { storedAsDecimal } from './stored-as-decimal.ts';
import { swappedDayMonth } from './swapped-day-month.ts';
import { typographicCharacters } from './typographic-characters.ts';
import { unknownCode } from './unknown-code.ts';
import { unreadableAttachments } from './unreadable-attachments.ts';
import { unreadableHours } from './unreadable-hours.ts';
import { unreadableNumber } from './unreadable-number.ts';
import { unreadablePeriods } from './unreadable-periods.ts';
import { unreadableYesNo } from './unreadable-yes-no.ts';

/** What a file can do that no law names. */
export const fileRules = [
  requiredValue,
  unknownCode,
  unreadableHours,
  unreadablePeriods,
  hoursNotWholeMinutes,
  periodsTooPrecise,
  unreadableNumber,
  unreadableYesNo,
  unreadableAttachments,
  emailFormat,
  scientificNotation,
  hashMarks,
  lostLeadingZero,
  storedAsDecimal,
  letterForDigit,
  swappedDayMonth,
  serialDate,
  typographicCharacters,
  clientReferenceTooLong,
  clientReferencePersonal,
  clientReferenceTwice,
  controlCharacters,
  commentPersonal,
] as const;
