import type { Writing } from '@hubcap/database/door/database'
import { placeTokensOfFiles } from '@hubcap/database/lookups/customer-tokens'
import { uuidv7 } from 'uuidv7'
import type { Request } from '../operation/request.ts'

type FileToOpen = {
  customerId: string
  franchiseeId: string
  storeId: string
  staffId: string
  /** The day of the sale that opened it. */
  openedOn: Date
}

/**
 * Makes the franchisee's file of a customer with whoever came first as its developer; one that is there stays as it is.
 * @returns the id of the file that was made, or null
 */
export async function openFile(db: Writing, request: Request, file: FileToOpen): Promise<string | null> {
  const row = { ...file, tenantId: request.actor.tenantId, id: uuidv7(), createdAt: request.now }
  const { count } = await db.customerFile.createMany({ data: [row], skipDuplicates: true })
  if (count === 0) return null
  await placeTokensOfFiles(db, [row.id])
  return row.id
}
