import type { FreezeCardInput } from '@hubcap/rules/cards/life/freeze-card.input'
import { unfreeze } from '@hubcap/rules/cards/postings/freeze'
import { decided } from '../../operation/decided.ts'
import type { Request } from '../../operation/request.ts'
import { changeCard } from './change-card.ts'

/** Releases an amount that was held back, or the card that was frozen as a whole. */
export function unfreezeCard(request: Request, input: FreezeCardInput): Promise<string> {
  const { amount } = input
  if (amount === null)
    return changeCard(request, { operation: 'unfreezeCard', action: 'unfreeze', input, effect: () => ({}) })
  return changeCard(request, {
    ...{ operation: 'unfreezeCard', action: 'unfreeze_part', input },
    effect: ({ lots }) => {
      const movement = decided(unfreeze(lots, amount, request.chain.currency))
      return { amount, booked: { cause: 'unfreeze', movement } }
    },
  })
}
