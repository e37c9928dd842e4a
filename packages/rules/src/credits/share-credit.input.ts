import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { longText } from '../input/text.ts'
import { wholeShare } from './split-credit.ts'

/** What several may have done together. */
export const sharedRecords = ['card_sale', 'card_recharge', 'till_sale'] as const
export type SharedRecord = (typeof sharedRecords)[number]

const mostSharers = 10

const share = z
  .int()
  .refine((points) => points > 0, { ...checkParams('not_positive'), abort: true })
  .refine((points) => points <= wholeShare, checkParams('share_over_whole'))

/** Basis points for each person, together the whole. The last share is where a sum that isn't is said to be wrong. */
export const shareCreditInput = z.strictObject({
  record: choice(sharedRecords),
  id,
  shares: z
    .array(z.strictObject({ staffId: id, share }))
    .min(1)
    .max(mostSharers)
    .check(({ value, issues }) => {
      const repeated = value.findIndex(({ staffId }, at) => value.findIndex((one) => one.staffId === staffId) < at)
      const sum = value.reduce((all, one) => all + one.share, 0)
      const wrong = (path: (string | number)[], params: ReturnType<typeof checkParams>) =>
        issues.push({ code: 'custom', input: value, path, ...params })
      if (repeated >= 0) wrong([repeated, 'staffId'], checkParams('repeated'))
      else if (sum !== wholeShare)
        wrong([value.length - 1, 'share'], checkParams('shares_not_whole', { sum: String(sum / 100) }))
    }),
  reason: longText,
  idempotencyKey,
})
export type ShareCreditInput = z.output<typeof shareCreditInput>
