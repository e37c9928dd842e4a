import { z } from 'zod'
import { idempotencyKey } from '../input/id.ts'
import { ids } from '../input/ids.ts'
import { longText } from '../input/text.ts'

/** One reason for all of them. */
export const voidCardSalesInput = z.strictObject({ ids, reason: longText, idempotencyKey })
export type VoidCardSalesInput = z.output<typeof voidCardSalesInput>
