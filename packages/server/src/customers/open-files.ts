import { addRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import { placeTokensOfFiles } from '@hubcap/database/lookups/customer-tokens'
import { uuidv7 } from 'uuidv7'
import type { Request } from '../operation/request.ts'

export type FileToOpen = {
  readonly customerId: string
  readonly franchiseeId: string
  readonly storeId: string
  /** Null where nobody knows who developed them. */
  readonly staffId: string | null
  /** The day of the sale that opened it. */
  readonly openedOn: Date
  readonly createdAt: Date
}

/**
 * The bulk twin of opening a franchisee's file of a customer. Whoever comes first in the list is the developer; a file
 * that is there already stays as it is.
 * importId: the import that opens them, or null
 * @returns the ids that those have which were made; others of these ids are nobody's
 */
export async function openFiles(
  db: Writing,
  request: Request,
  files: readonly FileToOpen[],
  importId: string | null = null,
): Promise<string[]> {
  const firsts = new Map<string, FileToOpen>()
  for (const file of files) {
    const key = `${file.customerId} ${file.franchiseeId}`
    if (!firsts.has(key)) firsts.set(key, file)
  }
  const { tenantId } = request.actor
  const rows = [...firsts.values()].map((file) => ({ ...file, tenantId, id: uuidv7(), importId }))
  await addRows(db, 'customer_file', rows, 'skip')
  const ids = rows.map(({ id }) => id)
  await placeTokensOfFiles(db, ids)
  return ids
}
