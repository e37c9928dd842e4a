import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { checkParams } from '../../input/issue.ts'
import { orEmpty } from '../../input/optional.ts'
import { writtenPhone } from '../../input/phone.ts'
import { longText, name, shortText } from '../../input/text.ts'
import { cardPassword } from './card-password.ts'

const presentation = z.string().refine((text) => text.length <= 2000, checkParams('invalid'))

/**
 * A known customer comes with the presentation that identification gave, a new one with name and phone. toNewCard: the value
 * goes to another card, whose number cardNo is; else the card itself takes their name. currentPassword: of whoever gives it
 * away, where the card has one.
 */
export const transferCardInput = z
  .strictObject({
    id,
    presentation: orEmpty(presentation),
    customerName: orEmpty(name),
    customerPhone: orEmpty(writtenPhone),
    currentPassword: orEmpty(cardPassword),
    password: cardPassword,
    toNewCard: z.boolean(),
    cardNo: orEmpty(shortText),
    reason: longText,
    idempotencyKey,
  })
  .refine((input) => input.presentation !== null || input.customerName !== null, {
    path: ['customerName'],
    ...checkParams('required'),
  })
  .refine((input) => input.presentation !== null || input.customerPhone !== null, {
    path: ['customerPhone'],
    ...checkParams('required'),
  })
export type TransferCardInput = z.output<typeof transferCardInput>
