import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'

/** Binds every chunk to its file: the SHA-256 of the file's first line. null: the file isn't encrypted. */
export type Seal = { file: Buffer; key: Buffer | null }

export const tagBytes = 16

/** The length of a chunk, and whether it is the last. */
export function chunkHead(length: number, isLast: boolean): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE((isLast ? 2 ** 31 : 0) + length)
  return head
}

export function readChunkHead(head: Buffer): { length: number; isLast: boolean } {
  const word = head.readUInt32BE()
  return { length: word % 2 ** 31, isLast: word >= 2 ** 31 }
}

/** The key is of one file alone, so that the chunk's number never meets it twice. */
function nonceOf(at: number): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(at), 4)
  return nonce
}

const digest = (seal: Seal, at: number, head: Buffer, content: Buffer) =>
  createHash('sha256').update(seal.file).update(nonceOf(at)).update(head).update(content).digest().subarray(0, tagBytes)

/** One chunk as it lies in the file: head, content, tag. The tag says that nothing of it, nor its place, was changed. */
export function sealChunk(seal: Seal, at: number, content: Buffer, isLast: boolean): Buffer {
  const head = chunkHead(content.length, isLast)
  if (!seal.key) return Buffer.concat([head, content, digest(seal, at, head, content)])
  const cipher = createCipheriv('aes-256-gcm', seal.key, nonceOf(at)).setAAD(Buffer.concat([seal.file, head]))
  return Buffer.concat([head, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

/** The content of a chunk; null where anything was changed. */
export function unsealChunk(seal: Seal, at: number, head: Buffer, sealed: Buffer, tag: Buffer): Buffer | null {
  if (!seal.key) return digest(seal, at, head, sealed).equals(tag) ? sealed : null
  const decipher = createDecipheriv('aes-256-gcm', seal.key, nonceOf(at), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.concat([seal.file, head])).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(sealed), decipher.final()])
  } catch {
    return null
  }
}
