import type { FreezeCardInput } from '@hubcap/rules/cards/life/freeze-card.input'
import { freeze } from '@hubcap/rules/cards/postings/freeze'
import { todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import type { Request } from '../../operation/request.ts'
import { changeCard } from './change-card.ts'

/** Holds back an amount, out of what would be used first, or the card as a whole, which then can't be used at all. */
export function freezeCard(request: Request, input: FreezeCardInput): Promise<string> {
  const { amount } = input
  if (amount === null)
    return changeCard(request, { operation: 'freezeCard', action: 'freeze', input, effect: () => ({}) })
  return changeCard(request, {
    ...{ operation: 'freezeCard', action: 'freeze_part', input },
    effect: ({ lots }) => {
      const draw = { amount, rule: 'bonus_first', on: todayOf(request), currency: request.chain.currency } as const
      return { amount, booked: { cause: 'freeze', movement: decided(freeze(lots, draw)) } }
    },
  })
}
