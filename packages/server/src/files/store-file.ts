import { Refused } from '../operation/refused.ts'
import { authorize, type Request } from '../operation/request.ts'
import { saveStoredFile } from './save-stored-file.ts'
import { TooManyBytes, withSpooled } from './spooled-file.ts'
import { tableType } from './table-file.ts'
import { uploadedName } from './uploaded-name.ts'

export const mostFileMegabytes = 50

export const fileTooLarge = () => new Refused('import.file_too_large', { mb: mostFileMegabytes })

/**
 * Keeps a table that somebody brings, byte for byte, as it comes: never all of it in memory.
 * @throws Refused where it is no table by its content, or too large
 */
export async function storeFile(
  request: Request,
  file: { name: string; chunks: AsyncIterable<Uint8Array> },
): Promise<string> {
  authorize(request, 'import.create')
  const name = uploadedName(file.name)
  try {
    return await withSpooled(file.chunks, mostFileMegabytes * 1024 * 1024, async (content) =>
      saveStoredFile(request, { name, mediaType: await tableType(content), content }),
    )
  } catch (error) {
    throw error instanceof TooManyBytes ? fileTooLarge() : error
  }
}
