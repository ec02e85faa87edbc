import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { repeats } from '../request/repeats.ts';
import { FILE_FORMAT } from './unreadable-cells.ts';

const other = { ...parentalFull, niss: '900722/279-30' };

export const clientReferenceTwice = defineRule({
  id: 'file.client-reference-twice',
  summary:
    'A reference comes once in the files of a run, capitals and all, because the answers of the service are brought back to their rows by it.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'clientReference',
  source: FILE_FORMAT,
  inForce: ALWAYS,
  examples: {
    accept: [
      {
        name: 'another reference',
        row: { ...parentalFull, clientReference: 'RH-2' },
        earlier: [{ ...other, clientReference: 'RH-1' }],
      },
      {
        name: 'capitals make another one',
        row: { ...parentalFull, clientReference: 'RH-1' },
        earlier: [{ ...other, clientReference: 'rh-1' }],
      },
      { name: 'none on either row', row: parentalFull, earlier: [other] },
      {
        name: 'the very same request, which is a duplicate',
        row: { ...parentalFull, clientReference: 'RH-1' },
        earlier: [{ ...parentalFull, clientReference: 'RH-1' }],
      },
    ],
    reject: [
      {
        name: 'the reference of another worker',
        row: { ...parentalFull, clientReference: 'RH-1' },
        earlier: [
          { ...other, clientReference: 'RH-0' },
          { ...other, startDate: '2027-02-01', endDate: '2027-02-28', clientReference: 'RH-1' },
        ],
        params: { file: 'requests.csv', line: '3' },
      },
      {
        name: 'a duplicate of one row with the reference of another',
        row: { ...parentalFull, clientReference: 'RH-1' },
        earlier: [
          { ...other, clientReference: 'RH-1' },
          { ...parentalFull, clientReference: 'RH-2' },
        ],
        params: { file: 'requests.csv', line: '2' },
      },
    ],
  },
  check(request, { sameReference, earlier = [], allowsDuplicates }) {
    if (sameReference === undefined) return null;
    const { file, line } = sameReference;
    const isDuplicate = earlier.some(
      (each) => each.line === line && each.file === file && repeats(request, each) && allowsDuplicates !== true,
    );
    return isDuplicate ? null : { params: { file, line: String(line) } };
  },
});
