import type { CreditRecord } from '@hubcap/rules/credits/credit'
import { doorOf, type Request } from '../operation/request.ts'
import type { ListedCredit } from './list-credits.ts'

/** Of which type the row is that a record is seen with. */
export const seenTypes: Readonly<Record<CreditRecord, string>> = {
  card_sale: 'CardSale',
  card_recharge: 'Card',
  customer_file: 'CustomerFile',
  till_sale_line: 'TillSale',
  card_use: 'Card',
  lead: 'Lead',
}

/** Which of the rows behind credits the caller may open: who shares another's sale knows of it, and doesn't see it. */
export async function loadSeen(request: Request, rows: readonly ListedCredit[]): Promise<ReadonlySet<string>> {
  const ids = rows.map(({ seenId }) => seenId)
  if (ids.length === 0) return new Set()
  const found = await doorOf(request).read(
    (db) =>
      db.$queryRaw<{ id: string }[]>`
      SELECT id FROM card_sale WHERE tenant_id = app.tenant_id() AND id = ANY (${ids}::uuid[])
      UNION ALL SELECT id FROM till_sale WHERE tenant_id = app.tenant_id() AND id = ANY (${ids}::uuid[])
      UNION ALL SELECT id FROM card WHERE tenant_id = app.tenant_id() AND id = ANY (${ids}::uuid[])
      UNION ALL SELECT id FROM customer_file WHERE tenant_id = app.tenant_id() AND id = ANY (${ids}::uuid[])
      UNION ALL SELECT id FROM lead WHERE tenant_id = app.tenant_id() AND id = ANY (${ids}::uuid[])`,
  )
  return new Set(found.map(({ id }) => id))
}
