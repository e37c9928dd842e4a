import { decideLawChange } from '@hubcap/rules/cards/law/parameters/decide-law-change'
import { lawEntryIn, type SetCardLawInput } from '@hubcap/rules/cards/law/parameters/set-card-law.input'
import { claimKey } from '../../operation/claim-key.ts'
import { asDate, todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { lawEntryOf, lawEntryRow } from './law-entries.ts'

/**
 * Lets a rule of the law ask something else from a day on that hasn't begun, once for each key. What was set for that day
 * before gives way. @throws Refused card_law.begun
 */
export async function setCardLaw(request: Request, input: SetCardLawInput): Promise<string> {
  authorize(request, 'card_law.set')
  const entry = lawEntryIn(input)
  const row = lawEntryRow(request.actor.tenantId, entry, request.now)
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'setCardLaw', key: input.idempotencyKey, input, resultId: row.id }
    const setBefore = await claimKey(db, request, claim)
    if (setBefore) return setBefore
    decided(decideLawChange(entry.validFrom, todayOf(request)))
    const before = await db.cardLawEntry.findFirst({
      where: { rule: entry.rule, validFrom: asDate(entry.validFrom) },
    })
    if (before) await db.cardLawEntry.deleteMany({ where: { id: before.id } })
    await db.cardLawEntry.createMany({ data: [row] })
    await recordChange(db, request, {
      ...{ action: 'card_law.set', entity: 'card_law_entry', entityId: row.id, franchiseeId: null },
      ...(before ? { before: lawEntryOf(before) } : {}),
      after: entry,
    })
    return row.id
  })
}
