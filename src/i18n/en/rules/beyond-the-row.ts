import type { rulesBeyondTheRow } from '../../../domain/rules/beyond-the-row.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const beyondTheRow: RuleTexts<typeof rulesBeyondTheRow> = {
  'file.ragged-row': {
    message: 'This row has {found} {found:cell|cells}; the header has {expected} {expected:column|columns}.',
    fix: 'Look for a missing or superfluous delimiter, or for text with a delimiter in it that lacks quotes.',
  },
  'file.missing-attachment': {
    message: '{path} cannot be opened: there is no such file there, or it is a folder, or it may not be read.',
    fix: 'Put the document there or correct the path, which counts from the folder of the request file. The request can be filed all the same: you or the worker may add the document later, but ONEM receives nothing as long as a compulsory one is missing.',
  },
  'attachment.type': {
    message: '{path} is neither a PDF nor a JPEG file, and the service takes no other.',
    fix: 'Save or scan the document as PDF, or a photo as JPG, and name that file. Another ending of the name is not enough.',
  },
  'attachment.max-size': {
    message:
      '{path} has {bytes} bytes; the service takes 2 MB a file: {certain} bytes for certain, {maximum} at the very most.',
    fix: 'Make the file smaller: scan in black and white or at 150 dots per inch, or attach the pages as several files.',
  },
};
