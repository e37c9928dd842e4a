import { newLastDay } from '@hubcap/rules/cards/law/validity/new-last-day'
import type { CardStepInput } from '@hubcap/rules/cards/life/card-step.input'
import { reactivateLots } from '@hubcap/rules/cards/postings/move-lots'
import { asDateOr, todayOf } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { lawOn } from '../law/law-on.ts'
import { changeCard } from './change-card.ts'

/** An expired card is good again as it is: for a whole term, or for good where the law asks that. */
export const reactivateCard = (request: Request, input: CardStepInput): Promise<string> =>
  changeCard(request, {
    ...{ operation: 'reactivateCard', action: 'reactivate', input },
    effect: async ({ lots, terms }, db) => {
      const today = todayOf(request)
      const lastDay = newLastDay(terms, today, await lawOn(db, today))
      const movement = reactivateLots(lots, lastDay)
      return { change: { expiresOn: asDateOr(lastDay) }, booked: { cause: 'exchange', movement } }
    },
  })
