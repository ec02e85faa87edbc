import { isJointCommittee } from '../../identifiers/joint-committee.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { showValue } from '../file/shown-value.ts';

export const cpFormat = defineRule({
  id: 'cp.format',
  summary:
    'A joint committee is written as three digits, a point and two digits, such as 200.00 or 121.00. The three digits alone and the long form 121.00.00-00.00 are accepted too. Whether the committee exists is not checked.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'jointCommittee',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, introduction d'une nouvelle demande", confidence: 'seed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'three digits and two', row: { ...parentalFull, jointCommittee: '200.00' } },
      { name: 'with a comma', row: { ...parentalFull, jointCommittee: '200,00' } },
      { name: 'three digits', row: { ...parentalFull, jointCommittee: '200' } },
      {
        name: 'with its sub-sector',
        row: { ...parentalFull, jointCommittee: '121.00.00-00.00', workerCode: 'blueCollar' },
      },
      {
        name: 'with the dash of a word processor',
        row: { ...parentalFull, jointCommittee: '200.00.00\u201300.00' },
      },
    ],
    reject: [
      {
        name: 'one digit after the point',
        row: { ...parentalFull, jointCommittee: '140.3' },
        params: { value: '140.3' },
      },
      { name: 'no point', row: { ...parentalFull, jointCommittee: '14003' }, params: { value: '14003' } },
      {
        name: 'two digits before the point',
        row: { ...parentalFull, jointCommittee: '20.00' },
        params: { value: '20.00' },
      },
      { name: 'its name', row: { ...parentalFull, jointCommittee: 'CP 200' }, params: { value: 'CP 200' } },
    ],
  },
  check({ jointCommittee }) {
    if (jointCommittee === undefined || isJointCommittee(jointCommittee)) return null;
    return { params: { value: showValue(jointCommittee) } };
  },
});
