// Makes a request file of any size: 20 columns, valid requests of invented people, the same file every time.
//   node bench/make-requests.mjs ROWS FILE [--wrong]
// With --wrong every row breaks exactly one rule: check digits of the worker or of the
// employer, order of the dates, or working time.
import { open } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const DAY_MS = 86_400_000;
const isoDay = (days) => new Date(days * DAY_MS).toISOString().slice(0, 10);
const dayOf = (iso) => Date.parse(iso) / DAY_MS;
/** Days since 1970 → the ISO date, for the days from 1966 to 2028; a million rows ask for the same few thousand. */
const isoDates = new Map();
for (let day = dayOf('1966-01-01'); day < dayOf('2029-01-01'); day++) isoDates.set(day, isoDay(day));

/** The last day of a block of whole months that begins on the first of a month. */
function lastDayOfBlock(start, months) {
  const [year, month] = start.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10);
}

const header =
  'clientReference;employer;sector;niss;workerCode;jointCommittee;email;leaveType;motive;regime;startDate;endDate;' +
  'hoursFull;hoursBefore;hoursDuring;noticeDate;multipleEmployers;comment;childBirthDate;ref_payroll';

const employers = Array.from({ length: 40 }, (_, i) => {
  const eight = String(8_200_017 + i * 1013).padStart(8, '0');
  const digits = eight + String(97 - (Number(eight) % 97)).padStart(2, '0');
  return `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`;
});

/** A national number of its own for each of the first ten million rows; `shift` spoils the check digits. */
function nationalNumber(index, shift) {
  const birth = isoDates.get(dayOf('1966-01-01') + ((index * 7919) % 12_000));
  const serial = 1 + (Math.floor(index / 12_000) % 997);
  const nine = birth.slice(2, 4) + birth.slice(5, 7) + birth.slice(8) + String(serial).padStart(3, '0');
  const check = 97 - (Number(nine) % 97);
  return nine + String(((check - 1 + shift) % 97) + 1).padStart(2, '0');
}

const spoilLastDigit = (number) => number.slice(0, -1) + String((Number(number.at(-1)) + 1) % 10);

const hours = (minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** What varies between valid requests: the first day, the block in months, and the tenths of full time still worked. */
const shapes = [
  { leaveType: 'parentalLeave', motive: '', regime: 'oneFifth', start: '2027-02-01', months: 5, tenths: 8 },
  { leaveType: 'parentalLeave', motive: '', regime: 'half', start: '2027-02-01', months: 2, tenths: 5 },
  { leaveType: 'parentalLeave', motive: '', regime: 'full', start: '2027-02-01', months: 1, tenths: 0 },
  { leaveType: 'timeCredit', motive: 'child', regime: 'oneFifth', start: '2027-03-01', months: 12, tenths: 8 },
  { leaveType: 'parentalLeave', motive: '', regime: 'oneFifth', start: '2027-02-01', months: 10, tenths: 8 },
  { leaveType: 'timeCredit', motive: 'child', regime: 'half', start: '2027-03-01', months: 6, tenths: 5 },
].map((shape) => ({ ...shape, end: lastDayOfBlock(shape.start, shape.months) }));

const fullTimes = [2280, 2400, 2160, 2340];

/** @returns the line of one row, with its line end */
function requestLine(index, isWrong) {
  const damage = isWrong ? index % 4 : -1;
  const { leaveType, motive, regime, start, end, tenths } = shapes[index % shapes.length];
  const full = fullTimes[index % fullTimes.length];
  const employer = employers[index % employers.length];
  const cells = [
    `B-${index + 1}`,
    damage === 3 ? spoilLastDigit(employer) : employer,
    'private',
    nationalNumber(index, damage === 0 ? 1 : 0),
    'whiteCollar',
    '200.00',
    `worker${index}@example.be`,
    leaveType,
    motive,
    regime,
    start,
    damage === 1 ? '2027-01-31' : end,
    hours(full),
    hours(damage === 2 ? full + 60 : full),
    hours((full * tenths) / 10),
    '2026-11-16',
    'no',
    index % 5 === 0 ? '"Accord du 1er étage; dossier complet"' : '',
    isoDates.get(dayOf('2023-06-01') + (index % 1000)),
    `P${index}`,
  ];
  return `${cells.join(';')}\r\n`;
}

/**
 * @param {string} path
 * @param {{ rows: number, isWrong: boolean }} options
 */
export async function writeRequests(path, { rows, isWrong }) {
  const file = await open(path, 'w');
  try {
    let text = `${header}\r\n`;
    for (let index = 0; index < rows; index++) {
      text += requestLine(index, isWrong);
      if (text.length > 1 << 20) {
        await file.writeFile(text);
        text = '';
      }
    }
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [rows, path, flag] = process.argv.slice(2);
  if (!/^[1-9]\d*$/.test(rows ?? '') || path === undefined || (flag !== undefined && flag !== '--wrong')) {
    console.error('usage: node bench/make-requests.mjs ROWS FILE [--wrong]');
    process.exitCode = 2;
  } else {
    await writeRequests(path, { rows: Number(rows), isWrong: flag === '--wrong' });
  }
}
