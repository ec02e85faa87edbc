import { describe, expect, it } from 'vitest';
import { column } from '../support/e2e/table.ts';
import { copySample, newWorkplace, type Sample } from '../support/e2e/workplace.ts';

type Cells = Readonly<Record<string, string>>;

// The samples are read here by hand, label by label: an error that reading and filing share would show.
const day = (cell = ''): string => cell.split(/[/-]/).reverse().join('-');
const digits = (cell = ''): string => cell.replaceAll(/\D/g, '');
const minutes = (cell = '') => {
  const [hours, rest] = cell.split(/[h:]/);
  return { minutesPerWeek: Number(hours) * 60 + Number(rest) };
};
const periods = (cell = '') => ({ lessonPeriodsPerWeek: cell });
const unlessEmpty = (name: string, cell = '') => (cell === '' ? {} : { [name]: cell });

const FRENCH: Cells = {
  'Assistance médicale': 'medicalAssistance',
  'Congé aidant proche': 'informalCare',
  'Congé parental': 'parentalLeave',
  'Crédit-temps': 'timeCredit',
  'Soins palliatifs': 'palliativeCare',
  'Interruption complète': 'full',
  "Réduction d'1/10": 'oneTenth',
  "Réduction d'1/5": 'oneFifth',
  'Réduction à mi-temps': 'half',
  'complet avec flexibilisation': 'fullFlexible',
  'mi-temps avec flexibilisation': 'halfFlexible',
};

const absence = (regime: string, during: object) => (regime.startsWith('full') ? {} : { during });

const READERS: Readonly<Record<Sample, (cells: Cells) => object>> = {
  hr: (cells) => {
    const regime = FRENCH[cells['Régime'] ?? ''] ?? '';
    return {
      clientReference: cells['Référence'],
      capacity: 'employer',
      employer: { enterpriseNumber: '0812339069', sector: 'private' },
      worker: { ssin: digits(cells['NISS']), workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
      leaveType: FRENCH[cells["Type d'interruption"] ?? ''],
      ...unlessEmpty('motive', cells['Motif']),
      regime,
      period: { startDate: day(cells['Date de début']), endDate: day(cells['Date de fin']) },
      currentEndDate: day(cells['Date de fin']),
      workloads: {
        before: minutes(cells['Temps contractuel']),
        fullTime: minutes(cells['Temps plein']),
        ...absence(regime, minutes(cells['Régime pendant'])),
      },
      multipleEmployers: false,
      reducedWorkingTimeScheme: false,
      workerNoticeDate: day(cells["Date d'avis"]),
      ...unlessEmpty('comment', cells['Commentaire']),
    };
  },
  bureau: (cells) => ({
    clientReference: cells['Referentie'],
    capacity: 'employer',
    employer: { enterpriseNumber: digits(cells['KBO-nummer werkgever']), sector: 'private' },
    worker: { ssin: digits(cells['INSZ']), workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
    leaveType: cells['Soort onderbreking'],
    ...unlessEmpty('motive', cells['Motief']),
    regime: cells['Regime'],
    period: { startDate: day(cells['Begindatum']), endDate: day(cells['Einddatum']) },
    currentEndDate: day(cells['Einddatum']),
    workloads: {
      before: minutes(cells['Contractuele uren']),
      fullTime: minutes(cells['Voltijds']),
      ...absence(cells['Regime'] ?? '', minutes(cells['Uren tijdens'])),
    },
    multipleEmployers: false,
    reducedWorkingTimeScheme: false,
    workerNoticeDate: day(cells['Datum kennisgeving']),
    ...unlessEmpty('comment', cells['Commentaar']),
  }),
  schools: (cells) => ({
    clientReference: cells['clientReference'],
    capacity: 'organizingAuthority',
    employer: { enterpriseNumber: '0812339069' },
    institution: { communityCode: 'frenchSpeaking', enterpriseNumber: cells['school'] },
    worker: { ssin: cells['niss'], statusCode: cells['status'] },
    leaveType: cells['leaveType'],
    regime: cells['regime'],
    period: { startDate: cells['startDate'], endDate: cells['endDate'] },
    currentEndDate: cells['endDate'],
    workloads: {
      before: periods(cells['hoursBefore']),
      fullTime: periods(cells['hoursFull']),
      ...absence(cells['regime'] ?? '', periods(cells['hoursDuring'])),
    },
    multipleEmployers: false,
    reducedWorkingTimeScheme: false,
    workerNoticeDate: cells['noticeDate'],
    ...unlessEmpty('comment', cells['comment']),
  }),
};

/** What the service adds to a request. */
const ADDED = [
  'self',
  'ticketNumber',
  'status',
  'submissionDateTime',
  'origin',
  'certifiedAccurate',
  'neoOffice',
  'requiredAttachmentTypes',
  'consultable',
  'modifiable',
  'cancellable',
  'warnings',
];

describe('what the service shows of a filed row', () => {
  // Every row of the small files, and every sixteenth of the large one.
  it.each<{ readonly sample: Sample; readonly step: number }>([
    { sample: 'hr', step: 1 },
    { sample: 'schools', step: 1 },
    { sample: 'bureau', step: 16 },
  ])('is what stands in the row: $sample', async ({ sample, step }) => {
    const place = newWorkplace();
    await place.baw(['submit', '--certify', await copySample(place, sample)]);
    const accepted = await place.table(`${sample}.accepted.csv`);
    const tickets = column(accepted, 'result_ticketNumber');
    for (let at = 0; at < tickets.length; at += step) {
      const cells = Object.fromEntries(accepted.header.map((name, index) => [name, accepted.rows[at]?.[index] ?? '']));
      const { stdout } = await place.baw(['show', tickets[at] ?? '', '--json', '--show-personal-data']);
      const shown: object = JSON.parse(stdout);
      const asFiled = Object.fromEntries(Object.entries(shown).filter(([name]) => !ADDED.includes(name)));
      expect(asFiled, `row ${String(at + 1)}`).toEqual(READERS[sample](cells));
      expect(shown).toMatchObject({ ticketNumber: tickets[at], status: 'awaitingWorker', certifiedAccurate: true });
    }
  });
});
