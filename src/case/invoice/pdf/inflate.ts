/** Unpacking the streams of a PDF by the browser's own means, up to a limit. */

/** Something packed cannot be unpacked: it grows beyond the limit, or is no such stream. */
export class UnpackError extends Error {
  constructor(readonly reason: 'too-large' | 'damaged') {
    super(reason);
  }
}

/**
 * Unpacks zlib data.
 *
 * Bytes after the end and a wrong checksum are forgiven where something came out: what reads the result judges it.
 *
 * @param limit - most bytes that may come out
 * @throws {UnpackError}
 */
export async function inflate(packed: Uint8Array, limit: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  // What fails is told by the reading side.
  writer.write(packed as Uint8Array<ArrayBuffer>).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) throw new UnpackError('too-large');
      parts.push(value);
    }
  } catch (error) {
    if (error instanceof UnpackError) {
      reader.cancel().catch(() => {});
      throw error;
    }
    if (size === 0) throw new UnpackError('damaged');
  }
  return join(parts, size);
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
