import type { CardStepInput } from '@hubcap/rules/cards/life/card-step.input'
import type { Request } from '../../operation/request.ts'
import { changeCard } from './change-card.ts'

/** A card that was reported lost is there again. */
export const findCard = (request: Request, input: CardStepInput): Promise<string> =>
  changeCard(request, { operation: 'findCard', action: 'find', input, effect: () => ({}) })
