import type { Writing } from '@hubcap/database/door/database'
import { placeCustomerTokens } from '@hubcap/database/lookups/customer-tokens'
import { announce } from '../../operation/announce.ts'
import type { Request } from '../../operation/request.ts'
import { subtractImport } from '../../sales/totals/subtract-import.ts'
import { monthsOfImport } from '../months-of-import.ts'

/** Files that go with one statement. */
const mostFiles = 5000

/** Closes the customer files that an import opened, with the places where their customers were found. */
export async function closeFiles(db: Writing, importId: string): Promise<void> {
  for (;;) {
    const closed = await db.$queryRaw<{ customerId: string }[]>`
      DELETE FROM customer_file WHERE tenant_id = app.tenant_id() AND id IN (
        SELECT f.id FROM customer_file f
        WHERE f.tenant_id = app.tenant_id() AND f.import_id = ${importId}::uuid LIMIT ${mostFiles})
      RETURNING customer_id AS "customerId"`
    if (closed.length === 0) return
    await placeCustomerTokens(
      db,
      closed.map(({ customerId }) => customerId),
    )
  }
}

/**
 * What an import's sales brought along, before they go themselves: they no longer count, and the customer files that they
 * opened are closed, with the places where their customers were found. Who follows is told of their months.
 */
export async function takeBackFiles(db: Writing, request: Request, importId: string): Promise<void> {
  const months = await monthsOfImport(db, request, importId, 'card_sale')
  await subtractImport(db, importId)
  await closeFiles(db, importId)
  await announce(db, request, 'card_sales.removed', { months })
}
