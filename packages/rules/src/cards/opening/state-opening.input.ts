import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { checkParams } from '../../input/issue.ts'
import { money } from '../../input/money.ts'
import { longText } from '../../input/text.ts'

const most = 100_000_000

const count = z
  .int()
  .refine((number) => number >= 0, { ...checkParams('too_small', { min: '0' }), abort: true })
  .refine((number) => number <= most, checkParams('too_large', { max: String(most) }))

/** What the old system says; note: why it differs from what was imported. */
export const stateOpeningInput = z.strictObject({
  id,
  cards: count,
  principal: money,
  bonus: money,
  uses: count,
  note: longText.nullish(),
  idempotencyKey,
})
export type StateOpeningInput = z.output<typeof stateOpeningInput>
