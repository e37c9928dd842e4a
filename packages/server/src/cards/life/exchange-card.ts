import { newLastDay } from '@hubcap/rules/cards/law/validity/new-last-day'
import type { NewCardInput } from '@hubcap/rules/cards/life/new-card.input'
import { uuidv7 } from 'uuidv7'
import { asDateOr, todayOf } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { lawOn } from '../law/law-on.ts'
import { passwordOf } from './card-password.ts'
import { changeCard } from './change-card.ts'
import { movedTo } from './moved-to.ts'
import { newCardRow } from './new-card-row.ts'

/** What is left on an expired card goes with its password to one that is good again, see reactivateCard. @returns the new card */
export function exchangeCard(request: Request, input: NewCardInput): Promise<string> {
  const resultId = uuidv7()
  return changeCard(request, {
    ...{ operation: 'exchangeCard', action: 'exchange', input, resultId },
    effect: async ({ card, lots, terms }, db) => {
      const today = todayOf(request)
      const lastDay = newLastDay(terms, today, await lawOn(db, today))
      const { customerId } = card
      const row = { id: resultId, cardNo: input.cardNo, customerId, expiresOn: asDateOr(lastDay) }
      const newCard = await newCardRow(db, request, card, row)
      const password = await passwordOf(db, card.id, resultId)
      return { newCard, booked: movedTo('exchange', lots, resultId, lastDay), ...(password ? { password } : {}) }
    },
  })
}
