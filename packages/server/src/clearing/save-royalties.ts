import type { Writing } from '@hubcap/database/door/database'
import { royaltyOf } from '@hubcap/rules/clearing/royalty'
import { uuidv7 } from 'uuidv7'
import type { HeldRun } from './hold-clearing.ts'
import { royaltyBases } from './royalty-bases.ts'
import { royaltyTermsOn } from './royalty-terms-on.ts'

/** Minor units; below zero where headquarters gives back. */
export type RoyaltyTotal = { readonly franchiseeId: string; readonly total: number }

/** Works the royalty of a run out anew and keeps how it comes about. @returns what each franchisee owes */
export async function saveRoyalties(db: Writing, run: HeldRun): Promise<RoyaltyTotal[]> {
  await db.clearingRoyalty.deleteMany({ where: { clearingRunId: run.id } })
  const held = await royaltyTermsOn(db, run.fromOn)
  const bases = Map.groupBy(await royaltyBases(db, run, held), ({ franchiseeId }) => franchiseeId)
  const totals: RoyaltyTotal[] = []
  const rows = held.flatMap(({ id, franchiseeId, franchiseeName, terms }) => {
    const { parts, toMinimum, total } = royaltyOf(terms, bases.get(franchiseeId) ?? [])
    totals.push({ franchiseeId, total })
    const row = {
      ...{ tenantId: run.tenantId, clearingRunId: run.id, franchiseeId, franchiseeName },
      royaltyTermId: id,
    }
    const minimum = toMinimum > 0 ? [{ group: 'minimum', amount: 0, royalty: toMinimum }] : []
    return [...parts, ...minimum].map(({ group, amount, royalty }) => ({
      ...{ ...row, id: uuidv7(), productGroup: group, base: amount, royalty },
    }))
  })
  if (rows.length > 0) await db.clearingRoyalty.createMany({ data: rows })
  return totals.filter(({ total }) => total !== 0)
}
