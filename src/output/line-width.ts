const USUAL_COLUMNS = 80;

/** Wider lines are hard to read. */
export const WIDEST = 100;

/** Where lines on a stream break: a terminal's width. Where a script reads, nowhere, so that it finds whole sentences. */
export function lineWidth(stream: { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined }) {
  return stream.isTTY === true ? (stream.columns ?? USUAL_COLUMNS) : Number.POSITIVE_INFINITY;
}
