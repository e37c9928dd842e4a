import type { Writing } from '@hubcap/database/door/database'
import type { TransferCardInput } from '@hubcap/rules/cards/life/transfer-card.input'
import { uuidv7 } from 'uuidv7'
import { presentedCustomer } from '../../customers/presentation.ts'
import { Refused } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'
import { hashPassword } from '../../tenancy/password-hash.ts'
import type { CardEffect } from './card-effect.ts'
import { cardReceiver } from './card-receiver.ts'
import { changeCard } from './change-card.ts'
import type { HeldCard } from './held-card.ts'
import { movedTo } from './moved-to.ts'
import { newCardRow } from './new-card-row.ts'

/**
 * A card, or all that is on it, becomes another customer's, who has a password of their own from then on. It binds once the
 * merchant is told (法释〔2025〕4号 art. 11), and that is now. Whoever gives it away says its password, where it has one. @returns the card that it is on from then on
 */
export async function transferCard(request: Request, input: TransferCardInput): Promise<string> {
  // A key is kept with a hash of its input, by which six digits are soon found.
  const { password, currentPassword, ...claimed } = input
  const { toNewCard, presentation } = claimed
  const customerId = presentation ? await presentedCustomer(request, presentation) : null
  const hash = await hashPassword(password)
  const resultId = toNewCard ? uuidv7() : input.id
  const toCard = async (db: Writing, { card, lots }: HeldCard, receiverId: string): Promise<CardEffect> => {
    if (!toNewCard) return { change: { customerId: receiverId } }
    const row = { id: resultId, cardNo: input.cardNo, customerId: receiverId, expiresOn: card.expiresOn }
    const newCard = await newCardRow(db, request, card, row)
    return { newCard, booked: movedTo('handover', lots, resultId) }
  }
  return changeCard(request, {
    ...{ operation: 'transferCard', action: toNewCard ? 'transfer' : 'rename', input: claimed, resultId },
    presented: { customerId, cardId: null },
    password: currentPassword,
    effect: async (held, db) => {
      const receiverId = await cardReceiver(db, request, input, held.card, customerId)
      if (receiverId === held.card.customerId) throw new Refused('card.same_holder')
      const effect = await toCard(db, held, receiverId)
      return { ...effect, password: { cardId: resultId, hash } }
    },
  })
}
