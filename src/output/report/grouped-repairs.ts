/** All damaged cells of one kind, with the first few kept. */
export interface DamageGroup<Kind, Item> {
  readonly kind: Kind;
  readonly count: number;
  readonly first: readonly Item[];
}

/** Collects damaged cells for the screen: bounded, however many there are. */
export function createDamageGroups<Kind extends string, Item extends { readonly kind: Kind }>(
  kinds: readonly Kind[],
  keepFirst: number,
) {
  const groups = new Map(kinds.map((kind) => [kind, { kind, count: 0, first: new Array<Item>() }]));
  return {
    add(item: Item): void {
      const group = groups.get(item.kind);
      if (group === undefined) return;
      group.count += 1;
      if (group.first.length < keepFirst) group.first.push(item);
    },
    /** In the order of the kinds, without those that did not occur. */
    list: (): readonly DamageGroup<Kind, Item>[] => [...groups.values()].filter(({ count }) => count > 0),
  };
}
