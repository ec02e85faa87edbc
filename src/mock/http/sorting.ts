type Value<Item> = (item: Item) => string | number;

export interface Sorting<Item> {
  /** What a parameter `sort` looks like. */
  readonly pattern: RegExp;
  /** By these fields, then by ticket, so that the order is the same each time; `-` before a field turns it round. */
  comparison(sort: readonly string[]): (one: Item, other: Item) => number;
}

/** An overview that can be sorted by these fields. */
export function createSorting<Item>(
  fields: Readonly<Record<string, Value<Item>>> & { readonly ticketNumber: Value<Item> },
): Sorting<Item> {
  const known = new Map(Object.entries(fields));
  return {
    pattern: new RegExp(`^-?(${[...known.keys()].join('|')})$`),
    comparison(sort) {
      const orders = [...sort, 'ticketNumber'].map((key) => {
        const isDescending = key.startsWith('-');
        const valueOf = known.get(isDescending ? key.slice(1) : key) ?? fields.ticketNumber;
        return { valueOf, sign: isDescending ? -1 : 1 };
      });
      return (one, other) => {
        for (const { valueOf, sign } of orders) {
          const [left, right] = [valueOf(one), valueOf(other)];
          if (left !== right) return left < right ? -sign : sign;
        }
        return 0;
      };
    },
  };
}
