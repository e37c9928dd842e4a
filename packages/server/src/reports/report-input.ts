import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/global-id.ts'
import { ReportGrouping, ReportPeriod } from '../graphql/vocabularies.type.ts'
import type { ReportOf } from './report-look.ts'

export const ReportInput = builder.inputType('ReportInput', {
  fields: (t) => ({
    period: t.field({ type: ReportPeriod, required: true }),
    on: t.field({ type: 'Date', required: true, description: 'Any day of the period.' }),
    grouping: t.field({ type: ReportGrouping, required: true }),
    franchiseeId: t.id(),
    storeId: t.id(),
  }),
})

/** A report as it was asked for, by ids of rows. */
export const reportOf = ({ franchiseeId, storeId, on, ...of }: typeof ReportInput.$inferInput): ReportOf => ({
  ...of,
  on: String(on),
  franchiseeId: franchiseeId ? rowId('Franchisee', franchiseeId) : null,
  storeId: storeId ? rowId('Store', storeId) : null,
})
