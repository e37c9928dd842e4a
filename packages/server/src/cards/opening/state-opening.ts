import { decideStatement } from '@hubcap/rules/cards/opening/decide-opening'
import type { StateOpeningInput } from '@hubcap/rules/cards/opening/state-opening.input'
import { claimKey } from '../../operation/claim-key.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { lockOpening } from './lock-opening.ts'
import { openingFacts } from './opening-facts.ts'

/** Says what the old system has for some cards that were brought in, until somebody signs. @throws Refused opening.signed */
export async function stateOpening(request: Request, input: StateOpeningInput): Promise<string> {
  authorize(request, 'opening.state')
  const { id, cards, principal, bonus, uses, note = null, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'stateOpening', key: idempotencyKey, input, resultId: id }
    if (await claimKey(db, request, claim)) return
    const before = await lockOpening(db, request, id)
    decided(decideStatement(openingFacts(before)))
    const stated = { statedCards: cards, statedPrincipal: principal, statedBonus: bonus, statedUses: uses, note }
    await db.cardOpening.updateMany({ where: { id }, data: stated })
    const { statedCards, statedPrincipal, statedBonus, statedUses } = before
    await recordChange(db, request, {
      action: 'opening.state',
      entity: 'card_opening',
      entityId: id,
      franchiseeId: before.franchiseeId,
      before: { statedCards, statedPrincipal, statedBonus, statedUses, note: before.note },
      after: stated,
    })
  })
  return id
}
