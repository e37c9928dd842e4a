import type { ReceiveNumbersInput } from '@hubcap/rules/cards/custody/move-numbers.input'
import type { Request } from '../../operation/request.ts'
import { moveNumbers } from './move-numbers.ts'

/** The signature of whoever numbers were sent to: from now on they answer for them. */
export const receiveNumbers = (request: Request, input: ReceiveNumbersInput): Promise<string> =>
  moveNumbers(request, input, { operation: 'receiveNumbers', action: 'card_stock.handle', kind: 'received' })
