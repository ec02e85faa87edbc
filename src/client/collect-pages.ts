import { callOperation, notUnderstood, type CallOptions, type CallSetting, type Operation } from './call-operation.ts';
import { pathOfLink } from './page-link.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

/** Everything that meets the criteria, page after page. @throws ClientError; InterruptedError */
export async function collectPages<Item>(
  { setting, origin }: { readonly setting: CallSetting; readonly origin: string },
  operation: Operation<Page<Item>>,
  body: object,
  { signal }: CallOptions,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  const followed = new Set<string>();
  let link: string | undefined;
  for (;;) {
    const call = { body, signal, ...(link !== undefined && { link }) };
    const { value } = await callOperation(setting, operation, call);
    items.push(...value.items);
    if (value.next === undefined) return items;
    link = pathOfLink(value.next, origin, setting);
    // The same page again would never end.
    if (link === undefined || followed.has(link)) throw notUnderstood(operation, 200, 'next', false);
    followed.add(link);
  }
}
