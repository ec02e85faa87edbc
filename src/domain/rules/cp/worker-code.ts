import { isJointCommittee, workersOfCommittee } from '../../identifiers/joint-committee.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const cpWorkerCode = defineRule({
  id: 'cp.worker-code',
  summary:
    'Joint committees 100 to 199 are for manual workers, 200 to 299 for clerical workers, 300 and above for both; the worker code agrees with the committee. This follows from how committees are numbered: no source was found for it.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  doubt: 'unverified',
  severity: 'warning',
  column: 'workerCode',
  source: [{ citation: 'Numérotation des commissions paritaires (aucune source trouvée)', confidence: 'unverified' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      {
        name: 'a clerical worker under 200',
        row: { ...parentalFull, jointCommittee: '200.00', workerCode: 'whiteCollar' },
      },
      {
        name: 'a manual worker under 121',
        row: { ...parentalFull, jointCommittee: '121.00', workerCode: 'blueCollar' },
      },
      { name: 'a clerical worker under 302', row: { ...parentalFull, jointCommittee: '302' } },
      { name: 'a committee of no known series', row: { ...parentalFull, jointCommittee: '999.00' } },
      {
        name: 'a manual worker under 302',
        row: { ...parentalFull, jointCommittee: '302.00', workerCode: 'blueCollar' },
      },
    ],
    reject: [
      {
        name: 'a clerical worker under 121',
        row: { ...parentalFull, jointCommittee: '121.00', workerCode: 'whiteCollar' },
        params: {
          jointCommittee: '121.00',
          workerCode: { code: 'whiteCollar', list: 'workerCode' },
          expected: { code: 'blueCollar', list: 'workerCode' },
        },
      },
      {
        name: 'a manual worker under 200',
        row: { ...parentalFull, jointCommittee: '200.00', workerCode: 'blueCollar' },
        params: {
          jointCommittee: '200.00',
          workerCode: { code: 'blueCollar', list: 'workerCode' },
          expected: { code: 'whiteCollar', list: 'workerCode' },
        },
      },
    ],
  },
  check({ jointCommittee, workerCode }) {
    if (jointCommittee === undefined || workerCode === undefined || !isJointCommittee(jointCommittee)) return null;
    const expected = workersOfCommittee(jointCommittee);
    if (expected === undefined || expected === 'both' || expected === workerCode) return null;
    return {
      params: {
        jointCommittee,
        workerCode: { code: workerCode, list: 'workerCode' },
        expected: { code: expected, list: 'workerCode' },
      },
    };
  },
});
