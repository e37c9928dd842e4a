import type { Prisma } from '@hubcap/database/prisma'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { quotaLevelTerms } from '@hubcap/words/terms/quotas'
import { metricText } from '../credits/metric-text.ts'
import { moneyCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { asDay } from '../operation/dates.ts'
import { type QuotaFilterInput, quotaWhere } from './quota-filter.ts'
import { loadQuotaMetrics, type QuotaMetric } from './quota-metrics.ts'
import { quotaOrder } from './quotas.query.ts'

const include = {
  franchisee: { select: { name: true } },
  store: { select: { name: true } },
  staff: { select: { staffNo: true, name: true } },
}
type Row = Prisma.QuotaGetPayload<{ include: typeof include }> & { readonly about: QuotaMetric | undefined }

const terms = importFieldTerms.quotas

/** Under the headings by which an import knows its columns. */
export const quotasExport = listExport<QuotaFilterInput, Row>({
  path: 'quotas',
  fileName: { zh: '销售指标', en: 'Quotas' },
  action: 'quota.read',
  node: 'Quota',
  filterType: 'QuotaFilter',
  sorting: quotaOrder,
  load: async (db, filter, { where, ...page }) => {
    const metrics = await loadQuotaMetrics(db)
    const rows = await db.quota.findMany({ ...page, include, where: { AND: [quotaWhere(filter), where] } })
    return rows.map((row) => ({ ...row, about: metrics.get(row.metric) }))
  },
  columns: [
    { heading: terms.month, cell: (row) => ({ number: asDay(row.month).slice(0, 7) }) },
    { heading: terms.metric, cell: ({ about, metric }, { locale }) => (about ? metricText(about)[locale] : metric) },
    // Tells a quota of somebody who is out of sight from the store's own.
    { heading: { zh: '层级', en: 'Level' }, cell: (row, reader) => termCell(quotaLevelTerms, row.level, reader) },
    { heading: terms.franchisee, cell: (row) => row.franchisee?.name ?? null },
    { heading: terms.store, cell: (row) => row.store?.name ?? null },
    { heading: terms.staff_no, cell: (row) => row.staff?.staffNo ?? null },
    { heading: terms.staff_name, cell: (row) => row.staff?.name ?? null },
    {
      heading: terms.target,
      cell: (row, reader) =>
        row.about?.unit === 'money' ? moneyCell(row.target, reader) : { number: String(row.target) },
    },
  ],
})
