import type { CallSetting } from './call-operation.ts';

/**
 * The path of a link that the service gave. It leads back to that service, or nowhere (undefined): what is asked for
 * next holds personal data.
 */
export function pathOfLink(
  link: string,
  origin: string,
  { basePath }: Pick<CallSetting, 'basePath'>,
): string | undefined {
  if (!URL.canParse(link, origin)) return undefined;
  const url = new URL(link, origin);
  return url.origin === origin && url.pathname.startsWith(basePath) ? url.pathname + url.search : undefined;
}
