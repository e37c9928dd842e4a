import { z } from 'zod'
import { choice } from '../../../input/choice.ts'
import { idempotencyKey } from '../../../input/id.ts'
import { isoDate } from '../../../input/iso-date.ts'
import { orEmpty } from '../../../input/optional.ts'
import { longText, shortText } from '../../../input/text.ts'
import { rateKinds } from './rate-kind.ts'
import { readRate } from './read-rate.ts'

const rate = z
  .string()
  .max(60)
  .transform((text, context) => {
    const ppm = readRate(text)
    if (typeof ppm === 'number') return ppm
    context.addIssue({ code: 'custom', params: { issue: ppm } })
    return z.NEVER
  })

/** A rate from a day on, as it is written (3.45), and until which day somebody answers for the table. */
export const setRateInput = z.strictObject({
  kind: choice(rateKinds),
  fromOn: isoDate,
  rate,
  source: shortText,
  knownUntil: isoDate,
  /** Why another rate is entered for days that were answered for. */
  reason: orEmpty(longText),
  idempotencyKey,
})
export type SetRateInput = z.output<typeof setRateInput>
