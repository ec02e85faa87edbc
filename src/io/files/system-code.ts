/** What the operating system calls the failure, such as `ENOENT`; `undefined` when it is not one of its own. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
