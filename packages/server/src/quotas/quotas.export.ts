import type { Prisma } from '@hubcap/database/prisma'
import { isMoney, type Metric } from '@hubcap/rules/quotas/metric'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { metricTerms, quotaLevelTerms } from '@hubcap/words/terms/quotas'
import { moneyCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { asDay } from '../operation/dates.ts'
import { type QuotaFilterInput, quotaWhere } from './quota-filter.ts'
import { quotaOrder } from './quotas.query.ts'

const include = {
  franchisee: { select: { name: true } },
  store: { select: { name: true } },
  staff: { select: { staffNo: true, name: true } },
}
type Row = Prisma.QuotaGetPayload<{ include: typeof include }>

const terms = importFieldTerms.quotas

/** Under the headings by which an import knows its columns. */
export const quotasExport = listExport<QuotaFilterInput, Row>({
  path: 'quotas',
  fileName: { zh: '销售指标', en: 'Quotas' },
  action: 'quota.read',
  node: 'Quota',
  filterType: 'QuotaFilter',
  sorting: quotaOrder,
  load: (db, filter, { where, ...page }) =>
    db.quota.findMany({ ...page, include, where: { AND: [quotaWhere(filter), where] } }),
  columns: [
    { heading: terms.month, cell: (row) => ({ number: asDay(row.month).slice(0, 7) }) },
    { heading: terms.metric, cell: (row, reader) => termCell(metricTerms, row.metric, reader) },
    // Tells a quota of somebody who is out of sight from the store's own.
    { heading: { zh: '层级', en: 'Level' }, cell: (row, reader) => termCell(quotaLevelTerms, row.level, reader) },
    { heading: terms.franchisee, cell: (row) => row.franchisee?.name ?? null },
    { heading: terms.store, cell: (row) => row.store?.name ?? null },
    { heading: terms.staff_no, cell: (row) => row.staff?.staffNo ?? null },
    { heading: terms.staff_name, cell: (row) => row.staff?.name ?? null },
    {
      heading: terms.target,
      cell: (row, reader) =>
        isMoney(row.metric as Metric) ? moneyCell(row.target, reader) : { number: String(row.target) },
    },
  ],
})
