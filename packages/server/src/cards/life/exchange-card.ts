import { lastDayOf } from '@hubcap/rules/cards/law/validity/decide-validity'
import type { NewCardInput } from '@hubcap/rules/cards/life/new-card.input'
import { uuidv7 } from 'uuidv7'
import { asDateOr, todayOf } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { changeCard } from './change-card.ts'
import { movedTo } from './moved-to.ts'
import { newCardRow } from './new-card-row.ts'

/** What is left on an expired card goes to one that is good for a whole term again. @returns the new card */
export function exchangeCard(request: Request, input: NewCardInput): Promise<string> {
  const resultId = uuidv7()
  return changeCard(request, {
    ...{ operation: 'exchangeCard', action: 'exchange', input, resultId },
    effect: async ({ card, lots, terms }, db) => {
      const lastDay = lastDayOf(todayOf(request), terms.validMonths)
      const { customerId } = card
      const row = { id: resultId, cardNo: input.cardNo, customerId, expiresOn: asDateOr(lastDay) }
      const newCard = await newCardRow(db, request, card, row)
      return { newCard, booked: movedTo('exchange', lots, resultId, lastDay) }
    },
  })
}
