import type { Writing } from '@hubcap/database/door/database'
import { type RoyaltyBasis, type RoyaltyTier, royaltyOf } from '@hubcap/rules/clearing/royalty'
import { uuidv7 } from 'uuidv7'
import { asDay } from '../operation/dates.ts'
import type { HeldRun } from './hold-clearing.ts'
import { royaltyBases } from './royalty-bases.ts'

/** Minor units; below zero where headquarters gives back. */
export type RoyaltyTotal = { readonly franchiseeId: string; readonly total: number }

/** The terms that hold for a run, one for each franchisee that has any, and since when it has had some. */
async function termsOf(db: Writing, { fromOn }: HeldRun) {
  const all = await db.royaltyTerm.findMany({
    where: { fromOn: { lte: fromOn } },
    include: { franchisee: { select: { name: true } } },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
  })
  const byFranchisee = Map.groupBy(all, ({ franchiseeId }) => franchiseeId)
  return [...byFranchisee.values()].flatMap((terms) => {
    const [first, holding] = [terms[0], terms.at(-1)]
    return first && holding ? [{ ...holding, basis: holding.basis as RoyaltyBasis, since: asDay(first.fromOn) }] : []
  })
}

/** Works the royalty of a run out anew and keeps how it comes about. @returns what each franchisee owes */
export async function saveRoyalties(db: Writing, run: HeldRun): Promise<RoyaltyTotal[]> {
  await db.clearingRoyalty.deleteMany({ where: { clearingRunId: run.id } })
  const terms = await termsOf(db, run)
  const bases = Map.groupBy(await royaltyBases(db, run, terms), ({ franchiseeId }) => franchiseeId)
  const totals: RoyaltyTotal[] = []
  const rows = terms.flatMap(({ id, franchiseeId, franchisee, ...term }) => {
    const { parts, toMinimum, total } = royaltyOf(
      {
        basis: term.basis,
        tiers: term.tiers as unknown as Readonly<Record<string, readonly RoyaltyTier[]>>,
        otherTiers: term.otherTiers as unknown as readonly RoyaltyTier[],
        minimum: Number(term.minimum),
      },
      bases.get(franchiseeId) ?? [],
    )
    totals.push({ franchiseeId, total })
    const row = {
      ...{ tenantId: run.tenantId, clearingRunId: run.id, franchiseeId, franchiseeName: franchisee.name },
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
