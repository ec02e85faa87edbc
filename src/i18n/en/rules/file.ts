import type { fileRules } from '../../../domain/rules/file/file-rules.ts';
import type { RuleTexts } from '../../rule-text.ts';

export const file: RuleTexts<typeof fileRules> = {
  'file.required-value': {
    message: 'The column {column} is empty.',
    fix: 'Fill it in: no request can be made without it.',
  },
  'file.unknown-code': {
    message:
      '{column}: "{value}" is not a value of this column. It takes {codes}, or their label in French, Dutch, German or English.',
    fix: 'Choose one of these values.',
  },
  'file.unreadable-hours': {
    message: '{column}: "{value}" is not a number of hours in a week, which has 168.',
    fix: 'Write hours and minutes, such as 30:24 or 30h24, or decimal hours, such as 30.4.',
  },
  'file.unreadable-periods': {
    message: '{column}: "{value}" is not a number of lesson periods, which is what the unit of this row asks for.',
    fix: 'Write a number such as 20 or 17.6, without minutes; or set the unit to hours.',
  },
  'file.hours-not-whole-minutes': {
    message: '{column}: {value} hours is not a whole number of minutes.',
    fix: 'Write hours and minutes instead, such as 25:20.',
  },
  'file.periods-too-precise': {
    message: '{column}: {value} lesson periods is a figure with more than two decimals.',
    fix: 'Give the figure of the assignment, with at most two decimals.',
  },
  'file.unreadable-number': {
    message: '{column}: "{value}" is not a number from {minimum} to {maximum}.',
    fix: 'Write it in digits, without a mark or a blank between thousands: 1000, not 1.000. Months, weeks and days may have decimals: 2.5.',
  },
  'file.unreadable-yes-no': {
    message: '{column}: "{value}" is neither yes nor no.',
    fix: 'Write yes or no, in English, French, Dutch or German, or leave the cell empty.',
  },
  'file.unreadable-attachments': {
    message: '{column}: "{value}" cannot be read as a list of attachments. The types are {types}.',
    fix: 'Write type=path for each file, with | between them: medicalCertificate=certs/a.pdf|other=b.jpg.',
  },
  'file.email-format': {
    message: "The worker's e-mail address is not one that can be written to.",
    fix: 'Give a single address, such as first.last@example.be, or none: it is not compulsory.',
  },
  'file.scientific-notation': {
    message:
      '{column}: a spreadsheet has turned the value into scientific notation, which nearly always loses its last digits.',
    fix: 'Set the column to text in the spreadsheet, type the value again and export again. Where no digit is lost, check --repair proposes the number.',
  },
  'file.hash-marks': {
    message: '{column}: the cell holds ####, which a spreadsheet shows in place of a value that does not fit.',
    fix: 'Widen the column in the spreadsheet and export again.',
  },
  'file.lost-leading-zero': {
    message:
      'The national register number has {digits} digits, and becomes valid with {zeros} {zeros:zero|zeros} in front: a spreadsheet probably took it for a number.',
    fix: 'Set the column to text in the spreadsheet and export again, or let check --repair put the zeros back; check that the number is the right one.',
  },
  'file.stored-as-decimal': {
    message: '{column}: a spreadsheet has stored the number with decimals.',
    fix: 'Set the column to text in the spreadsheet and export again, or let check --repair take the decimals off.',
  },
  'file.letter-for-digit': {
    message: '{column}: letters stand where digits belong ({letters}); with the digits, the number can exist.',
    fix: 'Write the digits, or let check --repair do it.',
  },
  'file.swapped-day-month': {
    message:
      '{column}: "{value}" is a date only with the month first, {date}: a spreadsheet has probably swapped day and month.',
    fix: 'Write the day before the month, or let check --repair do it. Look at the other dates of the file as well: while both numbers are 12 or less, a swap cannot be seen.',
  },
  'file.serial-date': {
    message: '{column}: "{value}" is the number by which a spreadsheet counts the day {date}.',
    fix: 'Give the column a date format in the spreadsheet and export again, or let check --repair write the date.',
  },
  'file.typographic-characters': {
    message:
      '{column}: the value holds no-break spaces, typographic quotes or characters that nobody sees, which keep it from being read.',
    fix: 'Type the value again without them, or let check --repair take them out.',
  },
  'file.client-reference-too-long': {
    message: '{column}: "{value}" has more than {maximum} characters.',
    fix: 'Shorten the reference; it only has to be different for every row.',
  },
  'file.client-reference-personal': {
    message:
      '{column}: the reference holds a national register number or an e-mail address. References are shown in lists, logs and file names, where neither may appear.',
    fix: 'Use another reference, such as a staff number or a file number.',
  },
  'file.client-reference-twice': {
    message: 'This reference was already used on line {line} of {file}.',
    fix: 'Give every row a reference of its own, or leave the column empty: one is then made for each row.',
  },
  'file.control-characters': {
    message: '{column}: the text holds a control character, {character}, which no screen can show.',
    fix: 'Type the text again: such characters come from other programs along with copied text. Line breaks in a comment may stay.',
  },
  'file.comment-personal': {
    message:
      '{column}: the text holds a national register number. It goes to ONEM with the request and is shown in lists.',
    fix: 'Take the number out: the request names the worker already, and nobody else has to be named by number.',
  },
};
