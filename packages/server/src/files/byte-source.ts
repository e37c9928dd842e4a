/** Bytes that lie somewhere and are read piece by piece, from anywhere. */
export type ByteSource = {
  readonly size: number
  /** Those bytes, fewer only where the source ends. */
  read(at: number, length: number): Promise<Buffer>
}

/** Bytes read, kept and decoded at a time. */
export const pieceBytes = 256 * 1024

/** A stretch of a source in order, a piece at a time; all of it unless said otherwise. */
export async function* piecesOf(
  source: ByteSource,
  from = 0,
  to = source.size,
): AsyncGenerator<Buffer<ArrayBufferLike>> {
  for (let at = from; at < to; at += pieceBytes) yield await source.read(at, Math.min(pieceBytes, to - at))
}
