import type { z } from 'zod'
import { idempotencyKey } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { orEmpty } from '../input/optional.ts'
import { shortText } from '../input/text.ts'
import { quotaMonth } from '../quotas/quota-month.input.ts'

/** What every kind is asked with. */
export const simulationSpan = {
  name: orEmpty(shortText),
  fromMonth: quotaMonth,
  toMonth: quotaMonth,
  idempotencyKey,
}

export const spanInOrder = <Schema extends z.ZodType<{ fromMonth: string; toMonth: string }>>(schema: Schema) =>
  schema.refine(({ fromMonth, toMonth }) => fromMonth <= toMonth, {
    path: ['toMonth'],
    ...checkParams('ends_before_start'),
  })
