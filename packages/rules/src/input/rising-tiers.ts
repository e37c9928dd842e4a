import { z } from 'zod'
import { issue } from './issue.ts'
import { money } from './money.ts'

type Beginning = { readonly from: number }

/** Where tiers leave a gap at the beginning, or overlap. */
const tierIssues = (all: readonly Beginning[]) =>
  all.flatMap(({ from }, at) => {
    if (at === 0) return from === 0 ? [] : [{ at, issue: issue('first_tier_not_zero') }]
    return from > (all[at - 1]?.from ?? 0) ? [] : [{ at, issue: issue('tiers_out_of_order') }]
  })

/** One to ten tiers: the first begins at 0, and each above the one before. maxRate: in the unit of the rates. */
export const risingTiers = (maxRate: number) =>
  z
    .array(z.strictObject({ from: money, rate: z.int().min(0).max(maxRate) }))
    .min(1)
    .max(10)
    .superRefine((all, check) => {
      for (const { at, issue: found } of tierIssues(all))
        check.addIssue({ code: 'custom', path: [at, 'from'], params: { issue: found } })
    })
