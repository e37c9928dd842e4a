import type { SortableRow } from '@hubcap/rules/reports/sort-report-rows'

/** One line of a report. Of a day, id and name are null; of customer files that nobody developed, too, and so is day. */
export type ReportRow = SortableRow & {
  readonly day: string | null
  readonly id: string | null
  /** Null also where it is out of the caller's sight. */
  readonly name: string | null
  /** A store's franchisee, a seller's store now; null for others and out of sight. */
  readonly under: string | null
}
