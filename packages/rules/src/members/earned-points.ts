import { pointsFor } from '../cards/postings/points.ts'
import { addMonths } from '../input/add-months.ts'
import type { EarningKind, MemberRule } from './member-rule.ts'

/**
 * Points that an amount in minor units earns on a day (YYYY-MM-DD), and the last day on which they hold; null where it earns
 * none: no rule holds yet, or the amount doesn't fill a step.
 */
export function earnedPoints(
  rule: MemberRule | null,
  { kind, amount, on }: { readonly kind: EarningKind; readonly amount: number; readonly on: string },
): { points: number; expiresOn: string | null } | null {
  const points = rule ? pointsFor(amount, rule.earning[kind]) : 0
  if (!rule || points <= 0) return null
  return { points, expiresOn: rule.expiresMonths === null ? null : addMonths(on, rule.expiresMonths) }
}
