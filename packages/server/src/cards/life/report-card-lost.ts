import type { CardStepInput } from '@hubcap/rules/cards/life/card-step.input'
import type { Request } from '../../operation/request.ts'
import { changeCard } from './change-card.ts'

/** A named card that its holder can't find: nobody uses it until it is found or replaced. */
export const reportCardLost = (request: Request, input: CardStepInput): Promise<string> =>
  changeCard(request, { operation: 'reportCardLost', action: 'report_lost', input, effect: () => ({}) })
