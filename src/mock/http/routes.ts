import { TOKEN_PATH } from '../../schemas/wire/access.ts';
import { WORKDAY_API_PATH, WORKDAY_OPERATIONS } from '../workday/operations.ts';
import { API_PATH, CONTROLS, CONTROLS_PATH, OPERATIONS } from './operations.ts';

/** `{ticketNumber}` as the router writes it. */
export function routePath(base: string, path: string): string {
  return base + path.replace(/\{(\w+)\}/g, ':$1');
}

/** The methods that exist at a path, for `Allow`; none when there is nothing there at all. */
export function allowedMethods(path: string): readonly string[] {
  const all = [
    ...Object.values(OPERATIONS).map((operation) => ({ ...operation, base: API_PATH })),
    ...Object.values(WORKDAY_OPERATIONS).map((operation) => ({ ...operation, base: WORKDAY_API_PATH })),
    ...Object.values(CONTROLS).map((operation) => ({ ...operation, base: CONTROLS_PATH })),
    { method: 'POST', path: TOKEN_PATH, base: '' } as const,
  ];
  const methods = all
    .filter((operation) => pattern(operation.base + operation.path).test(path))
    .map(({ method }) => method);
  return methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
}
