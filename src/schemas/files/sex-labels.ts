import type { CodeTable } from './code-labels.ts';

export const SEXES = ['female', 'male'] as const;
export type Sex = (typeof SEXES)[number];

/** Asked for one rule only, the career before an end-of-career break; no column holds it. */
export const SEX_LABELS: CodeTable<Sex> = {
  female: { labels: { fr: 'Femme', nl: 'Vrouw', de: 'Frau', en: 'Woman' }, also: ['F', 'V', 'weiblich', 'vrouwelijk'] },
  male: { labels: { fr: 'Homme', nl: 'Man', de: 'Mann', en: 'Man' }, also: ['M', 'H', 'männlich', 'mannelijk'] },
};
