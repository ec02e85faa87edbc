/** Numbers at least 0 and below 1, the same for the same seed. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An invented national number with valid check digits. */
function niss(index) {
  const body = 850314001 + index;
  return `${body}${String(97 - (body % 97)).padStart(2, '0')}`;
}

const columns = {
  employer: '0812339069',
  sector: 'private',
  workerCode: 'whiteCollar',
  jointCommittee: '200.00',
  leaveType: 'parentalLeave',
  regime: 'oneFifth',
  hoursFull: '38:00',
  hoursBefore: '38:00',
  hoursDuring: '30:24',
  noticeDate: '2026-11-15',
  childBirthDate: '2023-05-10',
};

/** The day on which the rows break no rule. */
export const TODAY = '2026-11-21';

/**
 * Rows that are to be filed, each once, among them some without a reference, and one that breaks a rule and must not be.
 * The service's ledger names no worker, so that a row without a reference has a period that no other row has.
 * @returns {{ csv: string, intended: { reference: string, startDate: string }[] }}
 */
export function makeRows(random, count) {
  const wrongAt = Math.floor(random() * count);
  const intended = [];
  let unnamed = 0;
  const rows = Array.from({ length: count }, (_, index) => {
    const isWrong = index === wrongAt;
    const isUnnamed = !isWrong && unnamed < 5 && random() < 0.15;
    if (isUnnamed) unnamed += 1;
    const day = isUnnamed ? unnamed + 1 : 1;
    const reference = isUnnamed ? '' : `${isWrong ? 'WRONG' : 'R'}-${index + 1}`;
    const startDate = `2027-02-0${day}`;
    if (!isWrong) intended.push({ reference, startDate });
    const endDate = isUnnamed ? `2027-07-0${day - 1}` : '2027-06-30';
    const own = { clientReference: reference, niss: niss(index + 1), startDate, endDate };
    return { ...columns, ...own, ...(isWrong && { hoursDuring: '12:00' }) };
  });
  const names = Object.keys(rows[0]);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name]))].map((cells) => cells.join(';'));
  return { csv: `${lines.join('\r\n')}\r\n`, intended };
}
