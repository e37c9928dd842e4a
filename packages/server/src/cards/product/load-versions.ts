import type { Reading, Writing } from '@hubcap/database/door/database'
import { among, rowsOf } from '@hubcap/database/door/rows-of'
import { Prisma } from '@hubcap/database/prisma'
import type { CardTerms } from '@hubcap/rules/cards/product/card-terms'
import { versionOn } from '@hubcap/rules/cards/product/version-on'
import { asDay } from '../../operation/dates.ts'
import { termsOf } from '../terms-of.ts'

/** fromOn: YYYY-MM-DD, its first day. */
export type Version = {
  readonly id: string
  readonly versionNo: number
  readonly fromOn: string
  readonly terms: CardTerms
}

/** The terms that a product's cards are sold on, on a day (YYYY-MM-DD); null for a product that isn't there. */
export type VersionsOn = (cardProductId: string, day: string) => Version | null

/** Versions of some products, or of all of the chain. One statement. */
export async function loadVersions(db: Reading | Writing, cardProductIds?: readonly string[]): Promise<VersionsOn> {
  const those = cardProductIds ? Prisma.sql`AND ${among('t.card_product_id', cardProductIds)}` : Prisma.empty
  const rows = await rowsOf(db, 'CardProductVersion', Prisma.sql`t.tenant_id = app.tenant_id() ${those}`)
  const versions = Map.groupBy(rows, ({ cardProductId }) => cardProductId)
  return (cardProductId, day) => {
    const dated = (versions.get(cardProductId) ?? []).map((row) => ({ row, fromOn: asDay(row.fromOn) }))
    const found = versionOn(dated, day)
    return (
      found && { id: found.row.id, versionNo: found.row.versionNo, fromOn: found.fromOn, terms: termsOf(found.row) }
    )
  }
}
