import type { Stage } from '../frame/stage.ts'
import type { Sort } from './page-of.ts'
import { scopeOf } from './scope-of.ts'

const columns: Record<Sort, string> = { soldAt: 'sold_at', amount: 'amount' }

/** The row in the middle of a role's list, by its sort column and id. */
export async function middleRow({ sql }: Stage, url: string, role: string, sort: Sort) {
  const column = columns[sort]
  const [row] = await sql(
    url,
    `SELECT id, sold_at, amount FROM card_sale WHERE ${scopeOf(role)} ORDER BY ${column} DESC, id DESC
     OFFSET (SELECT count(*) / 2 FROM card_sale WHERE ${scopeOf(role)}) LIMIT 1`,
  )
  if (!row) throw new Error(`A ${role} sees no sales`)
  return { id: String(row.id), soldAt: row.sold_at as Date, amount: String(row.amount) }
}

/** The cursor that the API gives for it; who pages half a million rows to get there gets the same. */
export async function middleCursor(stage: Stage, url: string, role: string, sort: Sort): Promise<string> {
  const { id, soldAt, amount } = await middleRow(stage, url, role, sort)
  return Buffer.from(JSON.stringify([sort === 'soldAt' ? soldAt.toISOString() : amount, id])).toString('base64url')
}
