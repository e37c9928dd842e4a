import type { ReportFigures } from '@hubcap/rules/reports/report-figures'

/** A line of a report's mail. name: of the day, place, person or product in the reader's words. */
export type ReportMailRow = { readonly name: string; readonly figures: ReportFigures }
