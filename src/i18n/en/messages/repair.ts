/** Texts of `check --repair`: what can be undone of a spreadsheet's damage, why, and what became of it. */
export const repair = {
  'help.check.repair':
    'propose how to undo the damage of a spreadsheet, and write a repaired copy when you agree; one file',
  'help.check.yes': 'with --repair: write the copy without asking',

  'repair.heading': 'Repairs that are certain',
  'repair.cellCount': '{count} {count:cell|cells}',
  'repair.values': '{before} → {after}',
  'repair.more': '… and {count} more {count:cell|cells}: --all shows {count:it|them}',

  'repair.why.lost-leading-zero': 'Zeros in front were dropped. With them the check digits are right.',
  'repair.why.stored-as-decimal': 'A number was kept with decimals. Without them the check digits are right.',
  'repair.why.scientific-notation':
    'Scientific notation that still holds every digit. Written out, the check digits are right.',
  'repair.why.letter-for-digit':
    'A letter stands for the digit that it looks like. With the digit the check digits are right, or the number has the form of a ticket.',
  'repair.why.swapped-day-month': 'As it is written there is no such date; with day and month exchanged there is.',
  'repair.why.serial-date':
    'A spreadsheet counts its days from the start of 1900. The number stands in a column of dates and gives a plausible year.',
  'repair.why.typographic-characters':
    'No-break spaces, typographic quotes and dashes, or characters that nobody sees. Without them the cell can be read.',

  'repair.change.lost-leading-zero': '{zeros} {zeros:zero|zeros} put in front',
  'repair.change.stored-as-decimal': '{decimals} taken off',
  'repair.change.scientific-notation': 'written out in {digits} digits',
  'repair.change.letter-for-digit': 'letters read as digits: {letters}',
  'repair.change.swapped-day-month': 'the day put before the month',
  'repair.change.serial-date': 'day number written as its date, {date}',
  'repair.change.typographic-characters': 'typographic characters taken out',

  'repair.lossHeading': 'Damage that cannot be repaired',
  'repair.loss.hash-marks': 'Widen the column in the spreadsheet and export again: the file does not hold the value.',
  'repair.loss.scientific-notation':
    'Set the column to text in the spreadsheet, type the value again and export again: the file does not hold all of its digits.',
  'repair.loss.swapped-day-month':
    'Day and month are swapped, and another date of the row can be read either way: it may be swapped as well. Look at every date of the row and correct it in the original; the copy leaves its swapped dates as they are.',

  'repair.doubtHeading': 'Dates to look at yourself',
  'repair.doubt':
    '{header}: {count} {count:date|dates} of this file can be read either way ({lines}); baw reads the day first. Elsewhere in the file day and month are swapped: if they are throughout, {count:this date is|these dates are} wrong without any sign of it.',
  'repair.lines': '{count:line|lines} {lines}',
  'repair.linesMore': 'lines {lines} …',

  'repair.none': 'Nothing to repair.',
  'repair.proposed':
    '{cells} {cells:cell|cells} in {rows} {rows:row|rows} can be repaired; {gained} more {gained:row|rows} would be valid.',
  'repair.confirm': 'Write {file} with {cells} {cells:cell|cells} changed?',
  'repair.confirmReplace': '{file} exists. Replace it by a copy with {cells} {cells:cell|cells} changed?',
  'repair.notWritten': 'Nothing was written: --yes writes {file}.',
  'repair.declined': 'Nothing was written.',
  'repair.unchanged': 'The copy is the same as the original:',
  'repair.done':
    '{cells} {cells:cell|cells} changed in {rows} {rows:row|rows}; {gained} more {gained:row|rows} valid. The repaired file:',
} as const;
