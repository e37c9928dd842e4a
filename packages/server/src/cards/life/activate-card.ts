import type { ActivateCardInput } from '@hubcap/rules/cards/life/activate-card.input'
import type { Request } from '../../operation/request.ts'
import { changeCard } from './change-card.ts'

/** A card that was sold to be activated later can be used from now on. */
export const activateCard = (request: Request, input: ActivateCardInput): Promise<string> =>
  changeCard(request, { operation: 'activateCard', action: 'activate', input, effect: () => ({}) })
