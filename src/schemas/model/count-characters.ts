/** How many characters a text has as people count them: an emoji is one, whatever room it takes in memory. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** A text has at most as many characters as code units, so nearly every one is settled by its length. */
export function hasMoreCharacters(text: string, maximum: number): boolean {
  return text.length > maximum && countCharacters(text) > maximum;
}
