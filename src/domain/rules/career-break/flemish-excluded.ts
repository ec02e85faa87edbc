import { isoDate } from '../../../schemas/model/civil-date.ts';
import { FLEMISH_EXCLUSION_SINCE } from '../../values/career-break.ts';
import { defineRule } from '../define-rule.ts';
import { careerBreakFull } from '../example-rows.ts';

export const careerBreakFlemishExcluded = defineRule({
  id: 'career-break.flemish-excluded',
  summary:
    'Since 2 September 2016 staff of the Flemish authority, its local authorities and its schools have the Flemish care credit (Vlaams zorgkrediet) instead of ordinary and end-of-career break with ONEM. The four thematic leaves stay with ONEM.',
  leaveTypes: ['careerBreak'],
  regimes: 'all',
  sectors: ['flemish', 'education'],
  severity: 'error',
  column: 'leaveType',
  source: [{ citation: "Sixième réforme de l'État ; ONEM, feuille info T15 (5.03.2024)", confidence: 'confirmed' }],
  inForce: { from: '2016-09-02', until: null },
  examples: {
    accept: [
      {
        name: 'a school of the French Community',
        row: {
          ...careerBreakFull,
          sector: 'education',
          capacity: 'organizingAuthority',
          community: 'frenchSpeaking',
          school: '0860550940',
        },
      },
    ],
    reject: [
      {
        name: 'the Flemish authority',
        row: { ...careerBreakFull, sector: 'flemish' },
        params: { since: { date: isoDate('2016-09-02') } },
      },
      {
        name: 'a school of the Flemish Community',
        row: {
          ...careerBreakFull,
          sector: 'education',
          capacity: 'organizingAuthority',
          community: 'flemish',
          school: '0860550940',
        },
        params: { since: { date: isoDate('2016-09-02') } },
      },
    ],
  },
  check({ sector, community }) {
    if (sector !== 'flemish' && community !== 'flemish') return null;
    return { params: { since: { date: FLEMISH_EXCLUSION_SINCE } } };
  },
});
