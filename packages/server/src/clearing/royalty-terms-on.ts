import type { Writing } from '@hubcap/database/door/database'
import type { RoyaltyBasis, RoyaltyTerms, RoyaltyTier } from '@hubcap/rules/clearing/royalty'
import { asDay } from '../operation/dates.ts'

export type HeldTerm = {
  readonly id: string
  readonly franchiseeId: string
  readonly franchiseeName: string
  readonly terms: RoyaltyTerms
  readonly basis: RoyaltyBasis
  /** Since when it has had any, YYYY-MM-DD. */
  readonly since: string
}

/** The terms that hold on a day, one for each franchisee that has any. */
export async function royaltyTermsOn(db: Writing, day: Date): Promise<HeldTerm[]> {
  const all = await db.royaltyTerm.findMany({
    where: { fromOn: { lte: day } },
    include: { franchisee: { select: { name: true } } },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
  })
  const byFranchisee = Map.groupBy(all, ({ franchiseeId }) => franchiseeId)
  return [...byFranchisee.values()].flatMap((rows) => {
    const [first, held] = [rows[0], rows.at(-1)]
    if (!first || !held) return []
    const { id, franchiseeId, franchisee, tiers, otherTiers, minimum } = held
    const basis = held.basis as RoyaltyBasis
    const terms = {
      ...{ basis, tiers: tiers as unknown as RoyaltyTerms['tiers'], minimum: Number(minimum) },
      otherTiers: otherTiers as unknown as readonly RoyaltyTier[],
    }
    return [{ id, franchiseeId, franchiseeName: franchisee.name, terms, basis, since: asDay(first.fromOn) }]
  })
}
