import { write } from '@hubcap/database/door/ask'
import type { Writing } from '@hubcap/database/door/database'
import { placeTokensOfFiles } from '@hubcap/database/lookups/customer-tokens'
import { Prisma } from '@hubcap/database/prisma'
import { uuidv7 } from 'uuidv7'
import { asDay } from '../operation/dates.ts'
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
  const { customerId, franchiseeId, storeId, staffId, openedOn } = file
  const id = uuidv7()
  const count = await write(
    db,
    Prisma.sql`
      INSERT INTO customer_file (tenant_id, id, franchisee_id, store_id, customer_id, staff_id, opened_on, created_at)
      VALUES (${request.actor.tenantId}::uuid, ${id}::uuid, ${franchiseeId}::uuid, ${storeId}::uuid, ${customerId}::uuid,
        ${staffId}::uuid, ${asDay(openedOn)}::date, ${request.now.toISOString()}::timestamptz)
      ON CONFLICT DO NOTHING`,
  )
  if (count === 0) return null
  await placeTokensOfFiles(db, [id])
  return id
}
