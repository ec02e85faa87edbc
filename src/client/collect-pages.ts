import { callOperation, notUnderstood, type CallOptions, type CallSetting, type Operation } from './call-operation.ts';
import { pathOfLink } from './page-link.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

interface Service {
  readonly setting: CallSetting;
  readonly origin: string;
}

/** Everything that meets the criteria, page after page. @throws ClientError; InterruptedError */
export async function collectPages<Item>(
  service: Service,
  operation: Operation<Page<Item>>,
  body: object,
  options: CallOptions,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of followPages(service, operation, body, options)) items.push(item);
  return items;
}

/** The same, one after the other, as they come. */
export async function* followPages<Item>(
  { setting, origin }: Service,
  operation: Operation<Page<Item>>,
  body: object,
  { signal }: CallOptions,
): AsyncGenerator<Item> {
  const followed = new Set<string>();
  let link: string | undefined;
  for (;;) {
    const call = { body, signal, ...(link !== undefined && { link }) };
    const { value } = await callOperation(setting, operation, call);
    yield* value.items;
    if (value.next === undefined) return;
    link = pathOfLink(value.next, origin, setting);
    // The same page again would never end.
    if (link === undefined || followed.has(link)) throw notUnderstood(operation, 200, 'next', false);
    followed.add(link);
  }
}
