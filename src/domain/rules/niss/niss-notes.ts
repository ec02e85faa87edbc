import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const nissNotes = [
  {
    id: 'niss.birth-date.unknown',
    summary:
      'A birth date may be unknown, wholly or in part: the day is 00, or the month is 00 (20 or 40 in a BIS number). Under such a month any two digits may stand for the day, because they are a counter once a series is full; with a real month, a day above 31 is refused.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: 'Belgif, validation du SSIN', confidence: 'confirmed' },
      { citation: 'Registre national, structure du numéro de Registre national', confidence: 'unverified' },
    ],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/identifiers/niss.ts',
  },
  {
    id: 'niss.checksum.2000',
    summary:
      'For people born from 2000 the check digits are computed over ten digits: a 2 and the first nine. A number in which neither formula fits is reported under niss.checksum, because nobody can say which of the two was meant.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: 'Autorité flamande, chiffre de contrôle du numéro de Registre national', confidence: 'confirmed' },
    ],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/rules/niss/checksum.ts',
  },
  {
    id: 'niss.sex-use',
    summary:
      'The sex that the number suggests only hints at the career track asked of women (time-credit.eoc.career); it never decides on its own, because people may change sex and keep their number.',
    leaveTypes: ['timeCredit'],
    sectors: ['private'],
    source: [{ citation: 'Registre national, structure du numéro de Registre national', confidence: 'derived' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/rules/time-credit/career-track.ts',
  },
] as const satisfies readonly RuleNote[];
