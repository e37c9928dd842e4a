import type { WriteOffNumbersInput } from '@hubcap/rules/cards/custody/move-numbers.input'
import type { Request } from '../../operation/request.ts'
import { moveNumbers } from './move-numbers.ts'

/** Numbers that are gone, with the reason: nobody can sell them any more. */
export const reportNumbersLost = (request: Request, input: WriteOffNumbersInput): Promise<string> =>
  moveNumbers(request, input, { operation: 'reportNumbersLost', action: 'card_stock.handle', kind: 'lost' })

/** Numbers that are there and spoilt, with the reason. */
export const voidNumbers = (request: Request, input: WriteOffNumbersInput): Promise<string> =>
  moveNumbers(request, input, { operation: 'voidNumbers', action: 'card_stock.change', kind: 'voided' })
