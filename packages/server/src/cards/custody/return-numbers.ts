import type { ReturnNumbersInput } from '@hubcap/rules/cards/custody/move-numbers.input'
import { holderAt } from '@hubcap/rules/cards/custody/placed-stretch'
import type { Request } from '../../operation/request.ts'
import { moveNumbers } from './move-numbers.ts'

/** Hands numbers back up, also those that are refused on arrival. They are on the way until they are received there. */
export const returnNumbers = (request: Request, input: ReturnNumbersInput): Promise<string> =>
  moveNumbers(request, input, {
    ...{ operation: 'returnNumbers', action: 'card_stock.handle', kind: 'returned' },
    to: async (_db, by) => holderAt(by, input.to),
  })
