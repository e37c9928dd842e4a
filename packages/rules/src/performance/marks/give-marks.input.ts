import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { issue } from '../../input/issue.ts'
import { orEmpty } from '../../input/optional.ts'
import { longText } from '../../input/text.ts'
import { mostMark } from '../mark-points.ts'
import { scoreLineId } from '../score-line-id.ts'
import { mostItems } from '../scorecard.ts'

const mark = z.strictObject({ itemId: scoreLineId, points: z.int().min(0).max(mostMark), comment: orEmpty(longText) })

/** id: of the score. Items that aren’t named keep the mark that they have. */
export const giveMarksInput = z.strictObject({
  id,
  marks: z
    .array(mark)
    .min(1)
    .max(mostItems)
    .check(({ value, issues }) => {
      const twin = value.findIndex((one, at) => value.slice(0, at).some((other) => other.itemId === one.itemId))
      if (twin >= 0)
        issues.push({ code: 'custom', input: value, path: [twin, 'itemId'], params: { issue: issue('repeated') } })
    }),
  idempotencyKey,
})
export type GiveMarksInput = z.output<typeof giveMarksInput>
