import { decideRate } from '@hubcap/rules/cards/law/rates/decide-rate'
import type { RateKind } from '@hubcap/rules/cards/law/rates/rate-kind'
import type { SetRateInput } from '@hubcap/rules/cards/law/rates/set-rate.input'
import { writeRate } from '@hubcap/rules/cards/law/rates/write-rate'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { asDate, asDayOrNull, todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { hold } from '../../operation/hold.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { rateRowsOf } from './rates-of.ts'

/**
 * Enters a reference rate from a day on, and until which day the table is answered for, once for each key.
 * @throws Refused card_law.rate_of_days_to_come, card_law.rate_known_to, card_law.rate_reason
 */
export async function setRate(request: Request, input: SetRateInput): Promise<RateKind> {
  authorize(request, 'card_law.set')
  const { kind, fromOn, rate: ppm, source, knownUntil, reason, idempotencyKey } = input
  const { tenantId } = request.actor
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'setRate', key: idempotencyKey, input, resultId: uuidv7() }
    if (await claimKey(db, request, claim)) return
    // Two who enter at once come one after the other: a table is one row.
    await hold(db, tenantId, 'rates', kind)
    const table = await db.rateTable.findFirst({ where: { kind } })
    const before = table ? rateRowsOf(table) : []
    const known = asDayOrNull(table?.knownUntil ?? null)
    const given = { kind, fromOn, ppm, source, knownUntil, reason }
    const { rows } = decided(decideRate({ rows: before, knownUntil: known, given, today: todayOf(request) }))
    const columns = {
      ...{ knownUntil: asDate(knownUntil), changedAt: request.now, changedByName: request.actorName },
      rows: rows.map((row) => ({ fromOn: row.fromOn, ppm: row.ppm, source: row.source })),
    }
    if (table) await db.rateTable.updateMany({ where: { kind }, data: { ...columns, revision: { increment: 1 } } })
    else await db.rateTable.createMany({ data: [{ ...columns, tenantId, kind }] })
    const old = before.find((row) => row.fromOn === fromOn)
    await recordChange(db, request, {
      ...{ action: 'card_law.set', entity: 'rate_table', entityId: tenantId, franchiseeId: null },
      ...(table ? { before: { kind, knownUntil: known, ...(old ? { rate: writeRate(old.ppm) } : {}) } } : {}),
      after: { kind, fromOn, rate: writeRate(ppm), source, knownUntil, reason },
    })
  })
  return kind
}
