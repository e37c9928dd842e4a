import type { Door } from '@hubcap/database/door/database'
import type { ByteSource } from './byte-source.ts'

type Part = { partNo: number; size: number; from: number }

/** Bytes of a stored file, read from its parts as they are needed; the part that was read last stays at hand. */
export async function storedBytes(door: Door, storedFileId: string): Promise<ByteSource> {
  const sizes = await door.read(
    (db) => db.$queryRaw<{ partNo: number; size: number }[]>`
      SELECT part_no AS "partNo", octet_length(content) AS size FROM stored_file_part
      WHERE stored_file_id = ${storedFileId}::uuid ORDER BY part_no`,
  )
  let size = 0
  const parts = sizes.map((part): Part => {
    size += part.size
    return { ...part, from: size - part.size }
  })
  let last: { partNo: number; content: Uint8Array } | null = null
  async function contentOf({ partNo }: Part): Promise<Uint8Array> {
    if (last?.partNo === partNo) return last.content
    const where = { storedFileId, partNo }
    const { content } = await door.read((db) =>
      db.storedFilePart.findFirstOrThrow({ where, select: { content: true } }),
    )
    last = { partNo, content }
    return content
  }
  return {
    size,
    async read(at, length) {
      const touched = parts.filter((part) => part.from < at + length && part.from + part.size > at)
      const pieces: Uint8Array[] = []
      for (const part of touched) {
        const content = await contentOf(part)
        pieces.push(content.subarray(Math.max(0, at - part.from), at + length - part.from))
      }
      return Buffer.concat(pieces)
    },
  }
}
