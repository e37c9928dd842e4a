import type { Reading, Writing } from '@hubcap/database/door/database'
import { asDate } from '../../operation/dates.ts'

export type PaidIncentive = {
  readonly id: string
  readonly kind: string
  readonly staffId: string
  readonly storeId: string | null
  readonly day: Date
  readonly amount: bigint
}

/** Approved up to a day and in no locked run. */
export const loadIncentives = (db: Reading | Writing, franchiseeId: string, to: string): Promise<PaidIncentive[]> =>
  db.incentive.findMany({
    where: {
      ...{ franchiseeId, status: 'approved', day: { lte: asDate(to) } },
      payLines: { none: { payRun: { status: 'locked' } } },
    },
    select: { id: true, kind: true, staffId: true, storeId: true, day: true, amount: true },
    orderBy: { id: 'asc' },
  })
