import type { NewPersonnelMember } from '../../schemas/wire/personnel.ts';

/** Who works for the built-in employer until somebody sets it otherwise: invented people, with valid numbers. */
export const INVENTED_PERSONNEL: readonly NewPersonnelMember[] = [
  member('85031464067', 'Peeters An', 'whiteCollar', '200.00', '2015-09-01'),
  member('90012201756', 'Janssens Bram', 'whiteCollar', '200.00', '2019-02-04'),
  member('78060520465', 'Dubois Chloé', 'whiteCollar', '200.00', '2008-05-19'),
  member('82091703378', 'Lambert Denis', 'blueCollar', '121.00', '2012-11-12'),
  member('95021140216', 'Maes Els', 'whiteCollar', '200.00', '2021-03-01'),
  { ...member('70113012141', 'Claes Frank', 'blueCollar', '121.00', '1999-01-04'), until: '2026-03-31' },
  member('88040305681', 'Wouters Gitte', 'blueCollar', '121.00', '2016-06-20'),
  member('92071931034', 'Simon Hélène', 'whiteCollar', '200.00', '2018-10-15'),
  member('99102507959', 'Leroy Ismaël', 'blueCollar', '124.00', '2023-08-21'),
  member('76080828857', 'Schmitz Jutta', 'whiteCollar', '200.00', '2004-04-01'),
];

function member(
  ssin: string,
  name: string,
  workerCode: 'whiteCollar' | 'blueCollar',
  jointCommissionNumber: string,
  since: string,
): NewPersonnelMember {
  return { ssin, name, workerCode, jointCommissionNumber, since };
}
