import type { NewCardInput } from '@hubcap/rules/cards/life/new-card.input'
import { uuidv7 } from 'uuidv7'
import type { Request } from '../../operation/request.ts'
import { passwordOf } from './card-password.ts'
import { changeCard } from './change-card.ts'
import { movedTo } from './moved-to.ts'
import { newCardRow } from './new-card-row.ts'

/** A lost or damaged card's value goes to another whole, with its holder, its last day and its password. @returns the new card */
export function replaceCard(request: Request, input: NewCardInput): Promise<string> {
  const resultId = uuidv7()
  return changeCard(request, {
    ...{ operation: 'replaceCard', action: 'replace', input, resultId },
    effect: async ({ card, lots }, db) => {
      const { customerId, expiresOn } = card
      const newCard = await newCardRow(db, request, card, { id: resultId, cardNo: input.cardNo, customerId, expiresOn })
      const password = await passwordOf(db, card.id, resultId)
      return { newCard, booked: movedTo('replacement', lots, resultId), ...(password ? { password } : {}) }
    },
  })
}
