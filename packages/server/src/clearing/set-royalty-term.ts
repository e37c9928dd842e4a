import type { Writing } from '@hubcap/database/door/database'
import type { ClearingRhythm } from '@hubcap/rules/clearing/clearing-period'
import { decideRoyaltyTerm } from '@hubcap/rules/clearing/decide-royalty-term'
import type { RoyaltyBasis } from '@hubcap/rules/clearing/royalty'
import type { SetRoyaltyTermInput } from '@hubcap/rules/clearing/set-royalty-term.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, asDay, asDayOrNull } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { holdClearing } from './hold-clearing.ts'

async function loadFacts(db: Writing, { franchiseeId, fromOn, basis }: SetRoyaltyTermInput) {
  const franchisee = await db.franchisee.findFirst({ where: { id: franchiseeId }, select: { id: true } })
  if (!franchisee) throw notFound()
  const { clearingRhythm } = await db.chain.findFirstOrThrow({ select: { clearingRhythm: true } })
  const terms = await db.royaltyTerm.findMany({ where: { franchiseeId }, orderBy: [{ fromOn: 'asc' }, { id: 'asc' }] })
  const locked = await db.clearingRun.aggregate({ where: { status: 'locked' }, _max: { toOn: true } })
  const facts = {
    ...{ fromOn, basis, rhythm: clearingRhythm as ClearingRhythm, lockedThrough: asDayOrNull(locked._max.toOn) },
    terms: terms.map((term) => ({ fromOn: asDay(term.fromOn), basis: term.basis as RoyaltyBasis })),
  }
  return { facts, before: terms.at(-1) ?? null }
}

/** Lets other royalty terms of a franchisee hold from a day on. Those before stay for what was cleared by them. */
export async function setRoyaltyTerm(request: Request, input: SetRoyaltyTermInput): Promise<string> {
  authorize(request, 'franchise_contract.update')
  const { franchiseeId, fromOn, basis, groups, otherTiers, minimum } = input
  const { tenantId, userAccountId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'setRoyaltyTerm', key: input.idempotencyKey, input, resultId: id }
    const setBefore = await claimKey(db, request, claim)
    if (setBefore) return setBefore
    await holdClearing(db, tenantId)
    const { facts, before } = await loadFacts(db, input)
    decided(decideRoyaltyTerm(facts))
    const tiers = Object.fromEntries(groups.map(({ group, tiers: all }) => [group, all]))
    const row = { franchiseeId, fromOn: asDate(fromOn), basis, tiers, otherTiers, minimum }
    const made = { createdAt: request.now, createdById: userAccountId }
    await db.royaltyTerm.createMany({ data: [{ tenantId, id, ...row, ...made }] })
    const change = { action: 'franchise_contract.update', entity: 'royalty_term', entityId: id, franchiseeId } as const
    await recordChange(db, request, { ...change, before, after: row })
    return id
  })
}
