import { type AttainmentOrder, attainmentSorts, sortAttainment } from '@hubcap/rules/quotas/sort-attainment'
import type { Text } from '@hubcap/words/text'
import { metricText } from '../../credits/metric-text.ts'
import type { Context } from '../../graphql/context.ts'
import type { Direction } from '../../graphql/keyset.ts'
import { type AttainmentFilterInput, attainmentFilter } from '../../quotas/attainment.query.ts'
import { loadAttainment, type NamedAttainment } from '../../quotas/load-attainment.ts'
import { loadQuotaMetrics, type QuotaMetric } from '../../quotas/quota-metrics.ts'
import type { Handler } from '../api-server.ts'
import { moneyCell } from './cells.ts'
import { listExport, type Reader } from './list-export.ts'
import { listFile } from './list-file.ts'
import type { Cell } from './table-cell.ts'

type Row = NamedAttainment & { readonly id: string; readonly about: QuotaMetric | undefined }

const figure = (value: number | null, { about }: Row, reader: Reader): Cell =>
  value === null
    ? null
    : about?.unit === 'money'
      ? moneyCell(BigInt(value), reader)
      : { number: String(Math.round(value * 100) / 100) }

/** Whoever adds the column up passes over a word. */
const noQuota: Text = { zh: '未定指标', en: 'No quota' }

const percent = (attainment: number | null): Cell =>
  attainment === null ? null : { number: (attainment * 100).toFixed(1) }

/** Lines are worked out, and not rows of a table with an id: all of them come with the first page. */
const anyId = '00000000-0000-0000-0000-000000000000'
const isFirst = (where: unknown) => !JSON.stringify(where).includes(anyId)

type Sorted = Record<string, Direction | { sort: Direction }>

/** By what they are sorted, as the list's own order says it. */
function orderOf([first = {}]: readonly object[]): AttainmentOrder {
  const [[name, direction] = ['attainment', 'desc' as const]] = Object.entries(first as Sorted)
  const field = attainmentSorts.find((one) => one === name) ?? 'attainment'
  return { field, direction: typeof direction === 'string' ? direction : direction.sort }
}

const attainmentExport = (context: Context) =>
  listExport<AttainmentFilterInput, Row>({
    path: 'attainment',
    fileName: { zh: '完成情况', en: 'Attainment' },
    action: 'quota.read',
    node: 'AttainmentRow',
    filterType: 'AttainmentFilter',
    sorting: {
      typeName: 'AttainmentOrder',
      orderOf: (given) => ({
        ...{ field: given?.field ?? 'attainment', direction: given?.direction ?? 'desc' },
        ...{ kind: 'text', mayBeNull: true },
      }),
    },
    load: async (db, filter, { where, orderBy }) => {
      if (!filter || !isFirst(where)) return []
      const about = (await loadQuotaMetrics(db)).get(filter.metric)
      const lines = await loadAttainment(context, attainmentFilter(filter))
      return sortAttainment(lines, orderOf(orderBy)).map((line) => ({ ...line, id: anyId, about }))
    },
    columns: [
      { heading: { zh: '月份', en: 'Month' }, shownAs: 'month', cell: ({ month }) => ({ number: month.slice(0, 7) }) },
      { heading: { zh: '名称', en: 'Name' }, shownAs: 'name', cell: ({ name }) => name },
      { heading: { zh: '门店', en: 'Store' }, shownAs: 'store', cell: ({ storeName }) => storeName },
      { heading: { zh: '加盟商', en: 'Franchisee' }, shownAs: 'franchisee', cell: (row) => row.franchiseeName },
      {
        heading: { zh: '考核项', en: 'Metric' },
        cell: ({ about }, { locale }) => (about ? metricText(about)[locale] : null),
      },
      {
        heading: { zh: '指标', en: 'Quota' },
        shownAs: 'target',
        cell: (row, reader) => figure(row.target, row, reader) ?? noQuota[reader.locale],
      },
      {
        heading: { zh: '折算指标', en: 'Effective target' },
        shownAs: 'effective',
        cell: (row, reader) => figure(row.effective, row, reader),
      },
      {
        heading: { zh: '完成', en: 'Reached' },
        shownAs: 'actual',
        cell: (row, reader) => figure(row.actual, row, reader),
      },
      {
        heading: { zh: '完成率 %', en: 'Attainment %' },
        shownAs: 'attainment',
        cell: (row) => percent(row.attainment),
      },
    ],
  })

/** GET /exports/attainment.csv and .xlsx, with what a list's file is asked for: all lines, not only a page. */
export const attainmentFile: Handler = (incoming, response, context, url) =>
  listFile(attainmentExport(context))(incoming, response, context, url)
