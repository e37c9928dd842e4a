import type { Writing } from '@hubcap/database/door/database'
import type { CardProductVersion } from '@hubcap/database/prisma'
import { asDay, asDayOrNull } from '../../operation/dates.ts'
import { notFound } from '../../operation/refused.ts'

export type LastVersion = {
  readonly row: CardProductVersion
  readonly fromOn: string
  readonly lastSoldOn: string | null
}

/**
 * A product's newest version and the last day on which something was sold by it, history among it and voided sales, too.
 * Whoever adds to a product's versions or takes one away holds its row until the transaction ends.
 */
export async function holdLastVersion(db: Writing, tenantId: string, cardProductId: string): Promise<LastVersion> {
  await db.$queryRaw`
    SELECT id FROM card_product WHERE tenant_id = ${tenantId}::uuid AND id = ${cardProductId}::uuid FOR NO KEY UPDATE`
  const row = await db.cardProductVersion.findFirst({ where: { cardProductId }, orderBy: { versionNo: 'desc' } })
  if (!row) throw notFound()
  const sales = await db.dailyProductTotal.aggregate({ _max: { day: true }, where: { cardProductId } })
  const cards = await db.card.aggregate({ _max: { soldOn: true }, where: { cardProductVersionId: row.id } })
  const fromOn = asDay(row.fromOn)
  const ofSales = asDayOrNull(sales._max.day)
  const ofVersion = ofSales !== null && (row.versionNo === 1 || ofSales >= fromOn) ? ofSales : null
  const days = [ofVersion, asDayOrNull(cards._max.soldOn)].filter((day) => day !== null)
  return { row, fromOn, lastSoldOn: days.toSorted().at(-1) ?? null }
}
