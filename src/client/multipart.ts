/** A `multipart/form-data` body, ready to be sent. */
export interface Multipart {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/**
 * A JSON part `description` and a binary part `content`. The same in every repeat, because the boundary is handed in; it
 * must be random, so that no content holds it. The name in the header of the content is not that of the file: that one
 * is in the description, where any character may stand.
 */
export function toMultipart(description: object, content: Uint8Array, boundary: string): Multipart {
  const head = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="description"',
    'Content-Type: application/json',
    '',
    JSON.stringify(description),
    `--${boundary}`,
    'Content-Disposition: form-data; name="content"; filename="content"',
    'Content-Type: application/octet-stream',
    '',
    '',
  ].join('\r\n');
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}
