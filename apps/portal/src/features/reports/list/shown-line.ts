import type { ReportLineFragment } from '@generated/graphql.ts'
import type { LineLinks } from '../report-links.ts'

/** A line of a report with the ways to its records. */
export type ShownLine = ReportLineFragment & { links: LineLinks }

/** Rows have no ids of one kind: a day is its own, and files of no seller are one line. */
export const lineId = ({ id, day }: ShownLine): string => day ?? id ?? 'nobody'
