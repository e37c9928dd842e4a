import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { orEmpty } from '../input/optional.ts'
import { longText } from '../input/text.ts'
import { lostReasons } from './lead.ts'

export const loseLeadInput = z.strictObject({
  id,
  reason: choice(lostReasons),
  note: orEmpty(longText),
  idempotencyKey,
})
export type LoseLeadInput = z.output<typeof loseLeadInput>
