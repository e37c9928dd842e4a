import { halfUp, portion } from '../exact/fraction.ts'
import type { CommissionCredit, CommissionLine, PaidBefore } from './commission.ts'
import { recordKey } from './net-by-record.ts'

type Paid = Pick<PaidBefore, 'rule' | 'base' | 'amount'>

/** By record, then by rule. */
function paidByRule(paidBefore: readonly PaidBefore[]): Map<string, Map<number, Paid>> {
  const byRecord = new Map<string, Map<number, Paid>>()
  for (const one of paidBefore) {
    const rules = byRecord.get(recordKey(one)) ?? new Map<number, Paid>()
    const before = rules.get(one.rule) ?? { base: 0, amount: 0 }
    rules.set(one.rule, { rule: one.rule, base: before.base + one.base, amount: before.amount + one.amount })
    byRecord.set(recordKey(one), rules)
  }
  return byRecord
}

/**
 * What voids and refunds take back: of what was paid for the record, as much as was undone of it, at the rate at which it was
 * paid; all that is left once all of it is undone. What was never paid for is not taken back.
 */
export function takeBack(undone: readonly CommissionCredit[], paidBefore: readonly PaidBefore[]): CommissionLine[] {
  const paid = paidByRule(paidBefore)
  return undone.flatMap((credit) => {
    const { metricId, record, recordId, storeId, day } = credit
    const rules = [...(paid.get(recordKey(credit))?.values() ?? [])].toSorted((one, other) => one.rule - other.rule)
    return rules.flatMap((was): CommissionLine[] => {
      const base = Math.min(-credit.value, was.base)
      if (base <= 0) return []
      const amount = -halfUp(portion(was.amount, base, was.base)) || 0
      return [{ kind: 'taken_back', rule: was.rule, metricId, record, recordId, storeId, day, base: -base, amount }]
    })
  })
}
