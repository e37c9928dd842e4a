import { type Issue, issue } from '../input/issue.ts'
import type { Metric } from './metric.ts'

/** The most a month's quota can be: ¥1 billion in minor units, or a million of what is counted. */
export const maxTarget: Readonly<Record<Metric, number>> = {
  sales_amount: 100_000_000_000,
  cards_sold: 1_000_000,
  new_customers: 1_000_000,
}

/** The same as people write it. */
export const writtenMaxTarget: Readonly<Record<Metric, string>> = {
  sales_amount: '1,000,000,000.00',
  cards_sold: '1,000,000',
  new_customers: '1,000,000',
}

/** What is wrong with a target of that metric; null: nothing. */
export function targetIssue(metric: Metric, value: number): Issue | null {
  if (!Number.isSafeInteger(value)) return issue('not_an_integer')
  if (value <= 0) return issue('not_positive')
  return value > maxTarget[metric] ? issue('too_large', { max: writtenMaxTarget[metric] }) : null
}
