import { unitOf } from '../credits/measure.ts'
import type { MetricDefinition } from '../credits/metric-definition.ts'
import { shareOut } from '../exact/share-out.ts'
import type { Commission, CommissionCredit, CommissionInput, CommissionLine, RuleResult } from './commission.ts'
import { commissionAt, tierParts } from './commission-at.ts'
import type { CommissionRule } from './commission-rule.ts'
import { netByRecord } from './net-by-record.ts'
import { settleCommission } from './settle-commission.ts'
import { takeBack } from './take-back.ts'

type Earning = { readonly result: Omit<RuleResult, 'paid'>; readonly credits: readonly CommissionCredit[] }

const appliesTo = (rule: CommissionRule, credit: CommissionCredit) =>
  credit.metricId === rule.metricId && (rule.group === null || rule.group === credit.group)

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

/** What a rule earns of the records that are its own. */
function earningOf(
  rule: CommissionRule,
  at: number,
  metric: MetricDefinition,
  own: readonly CommissionCredit[],
  target: number | null,
): Earning {
  const credits = own.filter((credit) => appliesTo(rule, credit))
  const base = sum(credits.map(({ value }) => value))
  const unit = unitOf(metric.measure) === 'money' ? 'money' : 'count'
  const parts = tierParts(rule, base, target)
  const earned = commissionAt(rule, unit, base, target)
  return { result: { rule: at, metricId: rule.metricId, base, target, parts, earned }, credits }
}

const lineOf = (
  credit: CommissionCredit,
  line: Pick<CommissionLine, 'kind' | 'rule' | 'base' | 'amount'>,
): CommissionLine => {
  const { metricId, record, recordId, storeId, day } = credit
  return { ...line, metricId, record, recordId, storeId, day }
}

/** What a rule pays, by record: as much of it as is the record's of the rule's amount, in whole minor units. */
function linesOf({ result, credits }: Earning, paid: number): CommissionLine[] {
  if (credits.length === 0) return []
  const amounts = shareOut(
    paid,
    credits.map(({ value }) => value),
  )
  return credits.map((credit, at) =>
    lineOf(credit, { kind: 'earned', rule: result.rule, base: credit.value, amount: amounts[at] as number }),
  )
}

/**
 * One person's commission (提成) of one month. All records of a rule are paid at one rate, what the rule earned in sum: so it
 * doesn't matter which of them came first, and what is taken back later goes by the same rate. The lines add up to what was earned,
 * less the cap, less what is taken back, whatever order the credits come in.
 */
export function commissionOf(input: CommissionInput): Commission {
  const { terms, targets } = input
  const metrics = new Map(input.metrics.map((metric) => [metric.id, metric]))
  const nets = netByRecord(input.credits)
  const done = nets.filter(({ value }) => value > 0)
  const own = done.filter(({ isPaidAtSale }) => !isPaidAtSale)
  const earnings = terms.rules.flatMap((rule, at) => {
    const metric = metrics.get(rule.metricId)
    return metric ? [earningOf(rule, at, metric, own, targets[rule.metricId] ?? null)] : []
  })
  const earned = sum(earnings.map(({ result }) => result.earned))
  const kept = Math.min(earned, terms.cap ?? earned)
  const paid =
    earnings.length === 0
      ? []
      : shareOut(
          kept,
          earnings.map(({ result }) => result.earned),
        )
  const back = takeBack(
    nets.filter(({ value }) => value < 0),
    input.paidBefore,
  )
  const atSale = done.filter((credit) => credit.isPaidAtSale && terms.rules.some((rule) => appliesTo(rule, credit)))
  const takenBack = -sum(back.map(({ amount }) => amount)) || 0
  return {
    rules: earnings.map(({ result }, at) => ({ ...result, paid: paid[at] as number })),
    lines: [
      ...earnings.flatMap((earning, at) => linesOf(earning, paid[at] as number)),
      ...back,
      ...atSale.map((credit) => lineOf(credit, { kind: 'paid_at_sale', rule: null, base: credit.value, amount: 0 })),
    ],
    ...{ earned, cutByCap: earned - kept, takenBack },
    ...settleCommission({
      ...{ commission: kept, takenBack, draw: terms.draw },
      ...{ clawbackBefore: input.clawbackBefore, drawOwedBefore: input.drawOwedBefore },
    }),
  }
}
