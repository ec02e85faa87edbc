import { datedValue } from './dated-value.ts';

export const PALLIATIVE_BLOCK_MONTHS = datedValue('palliative care block', [
  { from: null, value: 1, citation: 'Loi du 22.01.1985, art. 100bis et 102bis' },
]);

/** Months for one patient, whatever the form: one request and its prolongations. */
export const PALLIATIVE_TOTAL_MONTHS = datedValue('palliative care total', [
  { from: null, value: 2, citation: 'Loi du 22.01.1985, art. 100bis et 102bis, avant leur modification' },
  { from: '2017-02-01', value: 3, citation: 'Loi du 5.03.2017 (travail faisable et maniable)' },
]);
