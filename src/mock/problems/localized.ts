export const WIRE_LANGUAGES = ['fr', 'nl', 'de'] as const;
/** The service answers in the country's three languages; English is for engineers and stays in `title`. */
export type WireLanguage = (typeof WIRE_LANGUAGES)[number];

export type LocalizedString = Readonly<Record<WireLanguage, string>>;

/** The first language of `Accept-Language` by weight that the service speaks, whatever its region; else French. */
export function negotiateLanguage(acceptLanguage: string | undefined): WireLanguage {
  if (acceptLanguage === undefined) return 'fr';
  let best: WireLanguage = 'fr';
  let bestWeight = 0;
  for (const range of acceptLanguage.split(',')) {
    const [tag = '', ...parameters] = range.split(';');
    const primary = tag.trim().toLowerCase().split('-')[0];
    const language = primary === '*' ? 'fr' : WIRE_LANGUAGES.find((known) => known === primary);
    const weight = weightOf(parameters);
    if (language !== undefined && weight > bestWeight) [best, bestWeight] = [language, weight];
  }
  return best;
}

/** The `q` of a member of an `Accept*` header; a weight that is no number counts for nothing. */
export function weightOf(parameters: readonly string[]): number {
  const quality = parameters.map((parameter) => parameter.trim().toLowerCase()).find((text) => text.startsWith('q='));
  if (quality === undefined) return 1;
  const weight = Number(quality.slice(2));
  return Number.isFinite(weight) ? weight : 0;
}
