import type { ReportLineFragment } from '@generated/graphql.ts'
import type { ReportGrouping } from '@hubcap/rules/reports/report-grouping'
import { createSerializer, parseAsString } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { naturalMonthOf } from '@/lib/address/month.ts'
import type { ChosenPlace } from '@/lib/address/place.ts'

const serialize = createSerializer({
  ...frameAddress,
  from: parseAsString,
  to: parseAsString,
  staff: parseAsString,
  product: parseAsString,
  status: parseAsString,
})

type Of = { place: ChosenPlace | null; from: string; to: string }
type Line = Pick<ReportLineFragment, 'id' | 'day'>
type Records = Of & { staff?: string | null; product?: string | null }

/** A narrower place than the grouping's stays: a store of a franchisee whose name is on the line. */
function recordsOf(of: Of, grouping: ReportGrouping, { id, day }: Line): Records | null {
  if (day) return { ...of, from: day, to: day }
  if (!id) return null
  if (grouping === 'staff') return { ...of, staff: id }
  if (grouping === 'card_product') return { ...of, product: id }
  if (grouping === 'franchisee') return { ...of, place: of.place ?? { kind: 'franchisee', id } }
  return { ...of, place: { kind: 'store', id } }
}

const sales = (records: Records, status: string) =>
  serialize('/sales', { ...records, month: naturalMonthOf(records.from), status })

/** From each figure of a report to the list whose sum it is. */
export function reportLinks(of: Of) {
  const links = (records: Records | null) => ({
    sales: records && sales(records, 'recorded'),
    voided: records && sales(records, 'voided'),
    files:
      records && !records.product
        ? serialize('/customers/files', { ...records, month: naturalMonthOf(records.from) })
        : null,
  })
  return {
    totals: links(of),
    line: (grouping: ReportGrouping, line: Line) => links(recordsOf(of, grouping, line)),
  }
}
export type LineLinks = ReturnType<ReturnType<typeof reportLinks>['line']>
