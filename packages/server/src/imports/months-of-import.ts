import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { calendarOf } from '../operation/calendar-of.ts'
import type { Request } from '../operation/request.ts'

/** By which day what an import brought counts: a sale when it was made, a new customer when their file was opened. */
const dayOf = {
  card_sale: Prisma.sql`SELECT DISTINCT sold_on AS day FROM card_sale`,
  customer_file: Prisma.sql`SELECT DISTINCT opened_on AS day FROM customer_file`,
}

/** The sales months, YYYY-MM-01, in which an import's sales or its new customers count. */
export async function monthsOfImport(
  db: Writing,
  { chain }: Request,
  importId: string,
  table: keyof typeof dayOf,
): Promise<string[]> {
  const days = await db.$queryRaw<{ day: string }[]>`
    SELECT to_char(d.day, 'YYYY-MM-DD') AS day
    FROM (${dayOf[table]} WHERE tenant_id = app.tenant_id() AND import_id = ${importId}::uuid) d ORDER BY 1`
  const { monthOf } = calendarOf(chain)
  return [...new Set(days.map(({ day }) => monthOf(day)))]
}
