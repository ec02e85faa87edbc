/** `20261121-083000-ab12`: sorts by the time of the start (UTC); the end keeps runs of one second apart. */
export const RUN_ID = /^\d{8}-\d{6}-[0-9a-f]{4}$/;

export function makeRunId(now: number, uuid: string): string {
  const [date = '', time = ''] = new Date(now).toISOString().split('T');
  return `${date.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}-${uuid.slice(-4).toLowerCase()}`;
}
