import type { Writing } from '@hubcap/database/door/database'
import { decideShares } from '@hubcap/rules/credits/decide-shares'
import type { ShareCreditInput } from '@hubcap/rules/credits/share-credit.input'
import { type ShareSpan, wholeShare } from '@hubcap/rules/credits/split-credit'
import { uuidv7 } from 'uuidv7'
import { announce } from '../operation/announce.ts'
import { claimKey } from '../operation/claim-key.ts'
import { asDayOrNull } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { hold } from '../operation/hold.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { type CreditedRecord, sharedRecord } from './shared-record.ts'

/** Those who share it, as far as the caller sees them. */
async function sharersOf(db: Writing, { shares }: ShareCreditInput) {
  const ids = shares.map(({ staffId }) => staffId)
  const rows = await db.staff.findMany({ where: { id: { in: ids } } })
  if (rows.length < ids.length) throw notFound()
  return rows.map(({ id: staffId, name, franchiseeId, hiredOn, leftOn }) => ({
    ...{ staffId, name, franchiseeId, hiredOn: asDayOrNull(hiredOn), leftOn: asDayOrNull(leftOn) },
  }))
}

const alone = ({ staffId }: CreditedRecord): ShareSpan[] => [{ staffId, shareFrom: 0, shareTo: wholeShare }]

type Held = { readonly staffId: string; readonly shareFrom: number; readonly shareTo: number }

/** From when on it is shared anew: never before it was shared last, whichever process's clock is behind. */
async function momentOf(db: Writing, { now }: Request, id: string, { column, madeAt }: CreditedRecord): Promise<Date> {
  const { _max: last } = await db.creditShare.aggregate({ where: { [column]: id }, _max: { sharedAt: true } })
  return [now, madeAt, last.sharedAt ?? now].reduce((one, other) => (one > other ? one : other))
}

/** Who shares it until then; where nobody did, that it was one person's is written down as well: so it is known for ever. */
async function endShares(db: Writing, tenantId: string, id: string, record: CreditedRecord, at: Date): Promise<Held[]> {
  const { column, franchiseeId, storeId } = record
  const held = await db.creditShare.findMany({ where: { [column]: id, replacedAt: null } })
  if (held.length > 0) {
    await db.creditShare.updateMany({ where: { [column]: id, replacedAt: null }, data: { replacedAt: at } })
    return held
  }
  const place = { tenantId, [column]: id, franchiseeId, storeId, sharedAt: record.madeAt, replacedAt: at }
  await db.creditShare.createMany({ data: alone(record).map((span) => ({ ...place, ...span, id: uuidv7() })) })
  return alone(record)
}

const sharesOf = (spans: readonly Held[]) =>
  spans.map(({ staffId, shareFrom, shareTo }) => ({ staffId, share: shareTo - shareFrom }))

/**
 * Says who did a sale, a recharge or a service together, and for what share of it: from now on, as what is known from now on.
 * Shared with one person alone, it is theirs. @returns the record's id
 */
export async function shareCredit(request: Request, input: ShareCreditInput): Promise<string> {
  authorize(request, 'credit.share')
  const { id, idempotencyKey, shares } = input
  const { tenantId } = request.actor
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'shareCredit', key: idempotencyKey, input, resultId: id }
    if (await claimKey(db, request, claim)) return id
    await hold(db, tenantId, 'credit', id)
    const record = await sharedRecord(db, input.record, id)
    const { column, franchiseeId, storeId, day } = record
    authorize(request, 'credit.share', { franchiseeId, storeId })
    const spans = decided(decideShares({ record, shares, sharers: await sharersOf(db, input) }))
    const at = await momentOf(db, request, id, record)
    const before = await endShares(db, tenantId, id, record, at)
    const place = { tenantId, [column]: id, franchiseeId, storeId, sharedAt: at }
    await db.creditShare.createMany({ data: spans.map((span) => ({ ...place, ...span, id: uuidv7() })) })
    await recordChange(db, request, {
      ...{ action: 'credit.share', entity: input.record === 'card_recharge' ? 'card_recharge' : input.record },
      ...{
        entityId: id,
        franchiseeId,
        before: { shares: sharesOf(before) },
        after: { shares: sharesOf(spans), reason: input.reason },
      },
    })
    await announce(db, request, 'credits.shared', { day })
    return id
  })
}
