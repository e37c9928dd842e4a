import { z } from 'zod'
import { idempotencyKey } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { checkParams, type Issue, issue } from '../input/issue.ts'
import { positiveMoney } from '../input/money.ts'
import { orNull } from '../input/optional.ts'
import { longText, nameUpTo } from '../input/text.ts'
import type { MemberLevel } from './member-rule.ts'

const earning = z.strictObject({ step: positiveMoney, points: z.int().min(0).max(10_000) })

const levelNameMax = 20
const level = z.strictObject({
  name: nameUpTo(levelNameMax),
  threshold: z.int().min(0).max(1_000_000_000),
  benefits: longText,
})

/** value: minor units; maxShare: percent. Together they are within what a number holds exactly. */
const spending = z.strictObject({
  step: z.int().min(1).max(1_000_000),
  value: positiveMoney,
  maxShare: z.int().min(1).max(100),
})

type Found = { readonly path: [number, keyof MemberLevel]; readonly issue: Issue }

function levelIssue(levels: readonly MemberLevel[], at: number): Found | null {
  const { name: own, threshold } = levels[at] as MemberLevel
  const before = levels[at - 1]
  if (levels.slice(0, at).some((other) => other.name === own)) return { path: [at, 'name'], issue: issue('repeated') }
  if (before && before.threshold >= threshold)
    return { path: [at, 'threshold'], issue: issue('too_small', { min: String(before.threshold + 1) }) }
  return null
}

const levels = z
  .array(level)
  .refine((rows) => rows.length <= 8, checkParams('too_many_items', { max: 8 }))
  .check(({ value, issues }) => {
    for (const at of value.keys()) {
      const found = levelIssue(value, at)
      if (found) issues.push({ code: 'custom', input: value[at], path: found.path, params: { issue: found.issue } })
    }
  })

/** A new version of the rules of membership, from a day on. step: minor units; spending null: not at tills; levels: lowest first. */
export const setMemberRuleInput = z.strictObject({
  fromOn: isoDate,
  sale: earning,
  recharge: earning,
  service: earning,
  expiresMonths: orNull(z.int().min(1).max(120)),
  spending: orNull(spending),
  levels,
  idempotencyKey,
})
export type SetMemberRuleInput = z.output<typeof setMemberRuleInput>
