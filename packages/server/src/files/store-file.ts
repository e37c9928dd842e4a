import { shortText } from '@hubcap/rules/input/text'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { inputOf } from '../operation/input-of.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireTableText } from './require-table-text.ts'

export const mostFileMegabytes = 20

const fileInput = z.strictObject({ name: shortText })

/** Some browsers send where the file lay. */
const withoutFolders = (name: string) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)

/** Keeps a table that somebody brings, byte for byte. @throws Refused where it is no CSV by its content */
export async function storeFile(
  request: Request,
  file: { name: string; content: Uint8Array<ArrayBuffer> },
): Promise<string> {
  authorize(request, 'import.create')
  const { name } = inputOf(fileInput, { name: withoutFolders(file.name) })
  const { encoding } = requireTableText(file.content)
  const { tenantId, userAccountId } = request.actor
  const row = {
    tenantId,
    id: uuidv7(),
    userAccountId,
    name,
    mediaType: `text/csv; charset=${encoding}`,
    size: file.content.length,
    createdAt: request.now,
  }
  const part = { tenantId, storedFileId: row.id, partNo: 0, userAccountId, content: file.content }
  await doorOf(request).write(async (db) => {
    await db.storedFile.createMany({ data: [row] })
    await db.storedFilePart.createMany({ data: [part] })
  })
  return row.id
}
