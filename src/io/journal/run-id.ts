/** `20261121-083000-ab12`: sorts by the time of the start (UTC); the end keeps runs of one second apart. */
export const RUN_ID = /^\d{8}-\d{6}-[0-9a-f]{4}$/;

export function makeRunId(now: number, uuid: string): string {
  const [date = '', time = ''] = new Date(now).toISOString().split('T');
  return `${date.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}-${uuid.slice(-4).toLowerCase()}`;
}

/** When the run of this identifier was started, in milliseconds since 1970. */
export function startOfRunId(runId: string): number {
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] =
    /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)/.exec(runId) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
