import { weightOf } from '../problems/localized.ts';

/** Whether an `Accept` header lets through an answer of this media type; the most specific range decides. */
export function accepts(accept: string | undefined, mediaType: string): boolean {
  if (accept === undefined || accept === '*/*') return true;
  const [family = ''] = mediaType.split('/');
  let best = -1;
  let weight = 0;
  for (const range of accept.split(',')) {
    const [name = '', ...parameters] = range.split(';');
    const specificity = ['*/*', `${family}/*`, mediaType].indexOf(name.trim().toLowerCase());
    if (specificity > best) [best, weight] = [specificity, weightOf(parameters)];
  }
  return weight > 0;
}
