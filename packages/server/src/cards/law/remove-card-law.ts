import { decideLawChange } from '@hubcap/rules/cards/law/parameters/decide-law-change'
import type { RemoveCardLawInput } from '@hubcap/rules/cards/law/parameters/set-card-law.input'
import { claimKey } from '../../operation/claim-key.ts'
import { asDay, todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { lawEntryOf } from './law-entries.ts'

/** Takes away what was set for a day that hasn't begun. @throws Refused card_law.begun */
export async function removeCardLaw(request: Request, input: RemoveCardLawInput): Promise<void> {
  authorize(request, 'card_law.set')
  const { id, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'removeCardLaw', key: idempotencyKey, input, resultId: id }
    if (await claimKey(db, request, claim)) return
    const entry = await db.cardLawEntry.findFirst({ where: { id } })
    if (!entry) throw notFound()
    decided(decideLawChange(asDay(entry.validFrom), todayOf(request)))
    await db.cardLawEntry.deleteMany({ where: { id } })
    await recordChange(db, request, {
      ...{ action: 'card_law.set', entity: 'card_law_entry', entityId: id, franchiseeId: null },
      before: lawEntryOf(entry),
    })
  })
}
