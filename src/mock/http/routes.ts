import { TOKEN_PATH } from '../../schemas/wire/access.ts';
import { WORKDAY_API_PATH, WORKDAY_OPERATIONS } from '../workday/operations.ts';
import { API_PATH, CONTROLS, CONTROLS_PATH, OPERATIONS } from './operations.ts';

/** `{ticketNumber}` as the router writes it. */
export function routePath(base: string, path: string): string {
  return base + path.replace(/\{(\w+)\}/g, ':$1');
}

/** Everything that there is, with the address in full. */
function allRoutes() {
  const all = [
    ...Object.values(OPERATIONS).map((operation) => ({ ...operation, base: API_PATH })),
    ...Object.values(WORKDAY_OPERATIONS).map((operation) => ({ ...operation, base: WORKDAY_API_PATH })),
    ...Object.values(CONTROLS).map((operation) => ({ ...operation, base: CONTROLS_PATH })),
    { method: 'POST', path: TOKEN_PATH, base: '' } as const,
  ];
  return all.map(({ method, base, path }) => ({ method, path: base + path }));
}

/** The methods that exist at a path, for `Allow`; none when there is nothing there at all. */
export function allowedMethods(path: string): readonly string[] {
  const all = allRoutes();
  // `query` is no ticket: what is written out goes before what a parameter may be.
  const exact = all.filter((route) => route.path === path);
  const found = exact.length > 0 ? exact : all.filter((route) => pattern(route.path).test(path));
  return found.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}

/** Methods of a path with parameters that a path without would get from it: there, they do not exist. */
export function shadowedRoutes(): readonly { readonly method: string; readonly path: string }[] {
  const all = allRoutes();
  return all
    .filter(({ path }) => !path.includes('{'))
    .flatMap(({ path }) => {
      const own = allowedMethods(path);
      const others = all.filter((other) => pattern(other.path).test(path) && !own.includes(other.method));
      return others.map(({ method }) => ({ method, path }));
    });
}

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
}
