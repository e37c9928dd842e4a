import { decidePasswordTry, wrongPassword } from '@hubcap/rules/cards/life/password-tries'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { doorOf, type Request } from '../../operation/request.ts'
import { soleFranchisee } from '../../operation/sole-franchisee.ts'
import { countTry } from '../../tenancy/attempts/count-try.ts'
import { verifyPassword } from '../../tenancy/password-hash.ts'

export type KeptPassword = { readonly cardId: string; readonly hash: string; readonly changedAt: Date }

const logFailure = (request: Request, cardId: string, triesLeft: number) =>
  doorOf(request).write((db) =>
    recordChange(db, request, {
      ...{ action: 'card.password_failed', entity: 'card', entityId: cardId, franchiseeId: soleFranchisee(request) },
      after: { triesLeft },
    }),
  )

/** Of each card, the try that is being looked at: one that is right isn't counted against another at the same time. */
const turns = new Map<string, Promise<void>>()

async function inTurn(cardId: string, work: () => Promise<void>): Promise<void> {
  const before = turns.get(cardId)
  const own = (before ?? Promise.resolve()).catch(() => {}).then(work)
  turns.set(cardId, own)
  try {
    await own
  } finally {
    if (turns.get(cardId) === own) turns.delete(cardId)
  }
}

/**
 * Looks at what somebody says is a card's password. A wrong one stays counted and logged whatever it was for.
 * @throws Refused card.password_wrong, card.password_locked
 */
export const tryCardPassword = (request: Request, kept: KeptPassword, password: string): Promise<void> =>
  inTurn(kept.cardId, async () => {
    const { cardId, hash, changedAt } = kept
    const subject = `card_password ${request.actor.tenantId} ${cardId}`
    const counted = await countTry(request, subject, (past) =>
      // A new password begins anew.
      decidePasswordTry(
        past.filter(({ at }) => at >= changedAt),
        request.now,
      ),
    )
    if (await verifyPassword(hash, password)) return counted.pass()
    const { triesLeft } = counted.value
    await logFailure(request, cardId, triesLeft)
    decided(wrongPassword(triesLeft))
  })
