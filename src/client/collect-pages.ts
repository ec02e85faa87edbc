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
  service: Service,
  operation: Operation<Page<Item>>,
  body: object,
  options: CallOptions,
): AsyncGenerator<Item> {
  const followed = new Set<string>();
  let next: string | undefined;
  for (;;) {
    const page = await askForPage(service, operation, body, { ...options, next });
    yield* page.items;
    next = page.next;
    if (next === undefined) return;
    // The same page again would never end.
    if (followed.has(next)) throw notUnderstood(operation, 200, 'next', false);
    followed.add(next);
  }
}

/** One page: the first, or the one that a page before it links to. @throws ClientError; InterruptedError */
export async function askForPage<Asked extends Page<unknown>>(
  { setting, origin }: Service,
  operation: Operation<Asked>,
  body: object,
  { signal, next }: CallOptions & { readonly next?: string | undefined },
): Promise<Asked> {
  const link = next === undefined ? undefined : pathOfLink(next, origin, setting);
  // A link that leads elsewhere would take what is asked for to a stranger.
  if (next !== undefined && link === undefined) throw notUnderstood(operation, 200, 'next', false);
  const { value } = await callOperation(setting, operation, { body, signal, ...(link !== undefined && { link }) });
  return value;
}
