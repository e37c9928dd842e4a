import type { CardStepInput } from '@hubcap/rules/cards/life/card-step.input'
import { closeCard as closing } from '@hubcap/rules/cards/postings/close-card'
import { decided } from '../../operation/decided.ts'
import type { Request } from '../../operation/request.ts'
import { changeCard } from './change-card.ts'

/** Ends a card that has nothing on it which anybody paid for. */
export const closeCard = (request: Request, input: CardStepInput): Promise<string> =>
  changeCard(request, {
    ...{ operation: 'closeCard', action: 'close', input },
    effect: ({ lots }) => ({
      booked: { cause: 'closing', movement: decided(closing(lots, request.chain.currency)) },
    }),
  })
