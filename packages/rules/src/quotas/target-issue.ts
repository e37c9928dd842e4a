import { type Issue, issue } from '../input/issue.ts'
import type { QuotaUnit } from './quota-metric.ts'

/** The most a month's quota can be: ¥1 billion in minor units, or a million of what is counted. */
export const maxTarget: Readonly<Record<QuotaUnit, number>> = { money: 100_000_000_000, count: 1_000_000 }

/** The same as people write it. */
export const writtenMaxTarget: Readonly<Record<QuotaUnit, string>> = { money: '1,000,000,000.00', count: '1,000,000' }

/** What is wrong with a target of that unit; null: nothing. */
export function targetIssue(unit: QuotaUnit, value: number): Issue | null {
  if (!Number.isSafeInteger(value)) return issue('not_an_integer')
  if (value <= 0) return issue('not_positive')
  return value > maxTarget[unit] ? issue('too_large', { max: writtenMaxTarget[unit] }) : null
}
