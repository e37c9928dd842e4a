import type { Writing } from '@hubcap/database/door/database'
import { type RoyaltyBasis, type RoyaltyTerms, royaltyOf } from '@hubcap/rules/clearing/royalty'
import { monthEnd } from '@hubcap/rules/input/day'
import type { RoyaltyDraft } from '@hubcap/rules/simulations/start-simulation.input'
import { takenUpTo } from '../../clearing/royalty-bases.ts'
import { royaltyTermsOn } from '../../clearing/royalty-terms-on.ts'
import { asDate } from '../../operation/dates.ts'
import type { HasPast, Simulator } from './simulator.ts'

/** As start-simulation keeps it. franchiseeIds: none are all that owe royalty. */
export type RoyaltySimulation = { readonly franchiseeIds: readonly string[]; readonly draft: RoyaltyDraft }

const termsOf = ({ basis, groups, otherTiers, minimum }: RoyaltyDraft): RoyaltyTerms => ({
  ...{ basis, otherTiers, minimum },
  tiers: Object.fromEntries(groups.map(({ group, tiers }) => [group, tiers])),
})

/** What each took of each group in the month itself. */
async function basesOf(db: Writing, month: string, basis: RoyaltyBasis, franchiseeIds: readonly string[]) {
  const owing = franchiseeIds.map((franchiseeId) => ({ franchiseeId, basis, since: month }))
  const taken = await takenUpTo(db, asDate(monthEnd(month)), basis, owing)
  return Map.groupBy(
    taken.map(({ amount, ...one }) => ({ ...one, amount: Number(amount) })),
    ({ franchiseeId }) => franchiseeId,
  )
}

/** The royalty of a month by its own terms and by others. What came late for a month counts in it here, not in the next. */
export const simulateRoyalty: Simulator = async (db, given, month) => {
  const { franchiseeIds, draft } = given as RoyaltySimulation
  const held = (await royaltyTermsOn(db, asDate(month))).filter(
    ({ franchiseeId }) => franchiseeIds.length === 0 || franchiseeIds.includes(franchiseeId),
  )
  const after = termsOf(draft)
  const ids = held.map(({ franchiseeId }) => franchiseeId)
  // Only what somebody's terms or the draft ask for.
  const asked = new Set([after.basis, ...held.map(({ terms }) => terms.basis)])
  const bases = new Map<RoyaltyBasis, Awaited<ReturnType<typeof basesOf>>>()
  for (const basis of asked) bases.set(basis, await basesOf(db, month, basis, ids))
  return held.map(({ franchiseeId, terms }) => {
    const by = (one: RoyaltyTerms) => royaltyOf(one, bases.get(one.basis)?.get(franchiseeId) ?? [])
    const details = { before: by(terms), after: by(after) }
    const figures = { before: details.before.total, after: details.after.total }
    return { franchiseeId, storeId: null, staffId: null, ...figures, details }
  })
}

export const hadRoyalty: HasPast = async (db, months) =>
  (await royaltyTermsOn(db, asDate(months.at(-1) as string))).length > 0
