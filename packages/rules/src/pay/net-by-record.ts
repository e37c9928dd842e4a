import type { CommissionCredit } from './commission.ts'

const keyOf = ({ metricId, record, recordId }: Pick<CommissionCredit, 'metricId' | 'record' | 'recordId'>) =>
  `${metricId} ${record} ${recordId}`

export { keyOf as recordKey }

/**
 * Events of one record and metric together, by their keys: what was sold and voided between two runs is nothing. The day and the
 * store are those of the earliest event.
 */
export function netByRecord(credits: readonly CommissionCredit[]): CommissionCredit[] {
  const nets = new Map<string, CommissionCredit>()
  for (const credit of credits) {
    const before = nets.get(keyOf(credit))
    const first = !before || isEarlier(credit, before) ? credit : before
    const isPaidAtSale = credit.isPaidAtSale || (before?.isPaidAtSale ?? false)
    nets.set(keyOf(credit), { ...first, value: (before?.value ?? 0) + credit.value, isPaidAtSale })
  }
  return [...nets]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, credit]) => (credit.value === 0 ? [] : [credit]))
}

const isEarlier = (one: CommissionCredit, other: CommissionCredit) =>
  one.day < other.day || (one.day === other.day && one.storeId < other.storeId)
