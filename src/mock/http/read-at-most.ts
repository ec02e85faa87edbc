import type { Context } from 'hono';
import type { Bindings } from './call.ts';

export type ReadBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** There is more than the limit; the rest was not read. */
  | { readonly kind: 'tooLong' }
  /** The caller went away, or what came is no body as HTTP has them. */
  | { readonly kind: 'broken' };

/** The body of a call; nothing of it is kept beyond the limit, whatever length the call declares or leaves open. */
export async function readAtMost({ req }: Context<Bindings>, limit: number): Promise<ReadBytes> {
  const declared = req.header('content-length');
  if (Number(declared ?? 0) > limit) return { kind: 'tooLong' };
  try {
    // No more can come than was declared: then the body need not be read piece by piece.
    if (declared !== undefined) return { kind: 'bytes', bytes: new Uint8Array(await req.arrayBuffer()) };
    return await gather(req.raw.body, limit);
  } catch {
    return { kind: 'broken' };
  }
}

async function gather(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<ReadBytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (stream !== null) {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > limit) return { kind: 'tooLong' };
      chunks.push(chunk);
    }
  }
  return { kind: 'bytes', bytes: Uint8Array.from(Buffer.concat(chunks, size)) };
}
