import { z } from 'zod'
import { id } from '../input/id.ts'
import { shortText } from '../input/text.ts'

/** customerNo: typed once more by whoever erases. */
export const eraseCustomerInput = z.strictObject({ id, customerNo: shortText })
export type EraseCustomerInput = z.output<typeof eraseCustomerInput>
