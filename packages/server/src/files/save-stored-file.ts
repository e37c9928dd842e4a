import type { Writing } from '@hubcap/database/door/database'
import { uuidv7 } from 'uuidv7'
import { doorOf, type Request } from '../operation/request.ts'
import { type ByteSource, piecesOf } from './byte-source.ts'

export type FileToStore = {
  readonly name: string
  readonly mediaType: string
  readonly content: ByteSource
  /** A small WebP, of a picture. */
  readonly thumbnail?: Uint8Array<ArrayBuffer>
}

async function writeParts(db: Writing, { actor }: Request, storedFileId: string, file: ByteSource): Promise<void> {
  const { tenantId, userAccountId } = actor
  let partNo = 0
  for await (const piece of piecesOf(file)) {
    const content = new Uint8Array(piece)
    await db.storedFilePart.createMany({ data: [{ tenantId, storedFileId, partNo, userAccountId, content }] })
    partNo++
  }
}

/** Keeps a file, for whoever brought it, until something takes it or it is forgotten. */
export async function saveStoredFile(request: Request, file: FileToStore): Promise<string> {
  const { tenantId, userAccountId } = request.actor
  const { name, mediaType, content, thumbnail = null } = file
  const id = uuidv7()
  const row = { tenantId, id, userAccountId, name, mediaType, size: content.size, thumbnail, createdAt: request.now }
  await doorOf(request).write(async (db) => {
    await db.storedFile.createMany({ data: [row] })
    await writeParts(db, request, id, content)
  })
  return id
}
