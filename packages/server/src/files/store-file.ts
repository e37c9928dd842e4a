import type { Writing } from '@hubcap/database/door/database'
import { shortText } from '@hubcap/rules/input/text'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { inputOf } from '../operation/input-of.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { type ByteSource, piecesOf } from './byte-source.ts'
import { TooManyBytes, withSpooled } from './spooled-file.ts'
import { tableType } from './table-file.ts'

export const mostFileMegabytes = 50

export const fileTooLarge = () => new Refused('import.file_too_large', { mb: mostFileMegabytes })

const fileInput = z.strictObject({ name: shortText })

/** Some browsers send where the file lay. */
const withoutFolders = (name: string) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)

async function writeParts(db: Writing, { actor }: Request, storedFileId: string, file: ByteSource): Promise<void> {
  const { tenantId, userAccountId } = actor
  let partNo = 0
  for await (const piece of piecesOf(file)) {
    const content = new Uint8Array(piece)
    await db.storedFilePart.createMany({ data: [{ tenantId, storedFileId, partNo, userAccountId, content }] })
    partNo++
  }
}

/**
 * Keeps a table that somebody brings, byte for byte, as it comes: never all of it in memory.
 * @throws Refused where it is no table by its content, or too large
 */
export async function storeFile(
  request: Request,
  file: { name: string; chunks: AsyncIterable<Uint8Array> },
): Promise<string> {
  authorize(request, 'import.create')
  const { name } = inputOf(fileInput, { name: withoutFolders(file.name) })
  const { tenantId, userAccountId } = request.actor
  const id = uuidv7()
  try {
    await withSpooled(file.chunks, mostFileMegabytes * 1024 * 1024, async (spooled) => {
      const mediaType = await tableType(spooled)
      const row = { tenantId, id, userAccountId, name, mediaType, size: spooled.size, createdAt: request.now }
      await doorOf(request).write(async (db) => {
        await db.storedFile.createMany({ data: [row] })
        await writeParts(db, request, id, spooled)
      })
    })
  } catch (error) {
    throw error instanceof TooManyBytes ? fileTooLarge() : error
  }
  return id
}
