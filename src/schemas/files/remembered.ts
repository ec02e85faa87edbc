/** The most values remembered: far more than a code column has, far less than would weigh in memory. */
const MOST_REMEMBERED = 1024;

/**
 * `read`, remembering its answers: for columns that repeat the same few values on every row. Bounded, because a file
 * may as well hold a different value in each.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const answers = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.value;
    const value = read(text);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(text, { value });
    return value;
  };
}
