import type { Writing } from '@hubcap/database/door/database'
import { takeBackOpenings } from '../../cards/opening/take-back-openings.ts'
import type { Request } from '../../operation/request.ts'
import { enqueueScores } from '../../performance/score-month.job.ts'
import { subtractImport } from '../../sales/totals/subtract-import.ts'
import { monthsOfImport } from '../months-of-import.ts'
import { madeIds, type RowRange } from './made-rows.ts'
import { closeFiles } from './take-back-files.ts'

type Undoing = { readonly request: Request; readonly importId: string }

/** Files that the cards opened, with what they count for; and the openings, which nobody has signed. */
export async function beginCards(db: Writing, { request, importId }: Undoing): Promise<void> {
  const months = await monthsOfImport(db, request, importId, 'customer_file')
  // A holder of cards in several parts of the file goes with the first.
  await db.$executeRaw`
    UPDATE card SET customer_id = NULL WHERE tenant_id = app.tenant_id() AND id IN (${madeIds(importId)})`
  await subtractImport(db, importId)
  await closeFiles(db, importId)
  await db.cardOpening.deleteMany({ where: { importId } })
  await enqueueScores(db, request, months)
}

/** Customers who came with these cards go where nothing else is theirs; others stay. */
async function deleteHolders(db: Writing, importId: string, { from, to }: RowRange): Promise<void> {
  const gone = await db.$queryRaw<{ id: string }[]>`
    SELECT k.id FROM customer k
    WHERE k.tenant_id = app.tenant_id() AND k.revision = 1 AND k.id IN (
      SELECT (r.before ->> 'customerId')::uuid FROM import_row r
      WHERE r.tenant_id = app.tenant_id() AND r.import_id = ${importId}::uuid AND r.row_no BETWEEN ${from} AND ${to}
        AND r.before ? 'customerId')
    AND NOT EXISTS (SELECT FROM card_sale s WHERE s.tenant_id = k.tenant_id AND s.customer_id = k.id)
    AND NOT EXISTS (SELECT FROM card c WHERE c.tenant_id = k.tenant_id AND c.customer_id = k.id)
    AND NOT EXISTS (SELECT FROM customer_file f WHERE f.tenant_id = k.tenant_id AND f.customer_id = k.id)
    AND NOT EXISTS (SELECT FROM ledger_account a WHERE a.tenant_id = k.tenant_id AND a.customer_id = k.id)`
  const ids = gone.map(({ id }) => id)
  await db.$executeRaw`SELECT app.forget_customer_tokens(${ids}::uuid[])`
  await db.$executeRaw`DELETE FROM customer WHERE tenant_id = app.tenant_id() AND id = ANY (${ids}::uuid[])`
}

export async function takeBackCards(db: Writing, { request, importId }: Undoing, range: RowRange): Promise<void> {
  await takeBackOpenings(db, request, madeIds(importId, range))
  await deleteHolders(db, importId, range)
}
