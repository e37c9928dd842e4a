import { lastDayOf } from '@hubcap/rules/cards/law/validity/decide-validity'
import type { CardStepInput } from '@hubcap/rules/cards/life/card-step.input'
import { reactivateLots } from '@hubcap/rules/cards/postings/move-lots'
import { asDateOr, todayOf } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { changeCard } from './change-card.ts'

/** An expired card is good for a whole term again, as it is. */
export const reactivateCard = (request: Request, input: CardStepInput): Promise<string> =>
  changeCard(request, {
    ...{ operation: 'reactivateCard', action: 'reactivate', input },
    effect: ({ lots, terms }) => {
      const lastDay = lastDayOf(todayOf(request), terms.validMonths)
      const movement = reactivateLots(lots, lastDay)
      return { change: { expiresOn: asDateOr(lastDay) }, booked: { cause: 'exchange', movement } }
    },
  })
