import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findEnterpriseNumberFault } from '../../../src/domain/identifiers/enterprise-number.ts';
import { findEstablishmentUnitFault } from '../../../src/domain/identifiers/establishment-unit.ts';
import { isJointCommittee } from '../../../src/domain/identifiers/joint-committee.ts';
import { findNissFault } from '../../../src/domain/identifiers/niss.ts';
import { readOnssNumber } from '../../../src/domain/identifiers/onss-number.ts';
import { readTicketNumber } from '../../../src/domain/identifiers/ticket-number.ts';
import { readEnterpriseNumber, readJointCommittee, readNiss } from '../../../src/schemas/files/cells.ts';
import { TODAY } from './niss-numbers.ts';

const examples = readFileSync(new URL('../../../fixtures/domain/examples.identifiers.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(';'));

it.each(examples)('%s %s is %s %s', (kind = '', value = '', expected = '', ruleId = '') => {
  expect(judge(kind, value)).toBe(expected === 'accepted' ? undefined : ruleId);
});

/** The id of the rule that a typed value breaks. */
function judge(kind: string, value: string): string | undefined {
  switch (kind) {
    case 'niss':
      return ruleId('niss', findNissFault(readNiss(value), TODAY));
    case 'bce':
      return ruleId('bce', findEnterpriseNumberFault(readEnterpriseNumber(value)));
    case 'establishmentUnit':
      return ruleId('establishment', findEstablishmentUnitFault(value));
    case 'onss': {
      const reading = readOnssNumber(value);
      return ruleId('onss', typeof reading === 'string' ? reading : undefined);
    }
    case 'jointCommittee':
      return ruleId('cp', isJointCommittee(readJointCommittee(value)) ? undefined : 'format');
    case 'ticket':
      return ruleId('ticket', readTicketNumber(value).fault);
    default:
      throw new Error(`no judge for ${kind}`);
  }
}

function ruleId(family: string, fault: string | undefined): string | undefined {
  return fault === undefined ? undefined : `${family}.${fault}`;
}
