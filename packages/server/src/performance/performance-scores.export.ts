import type { Prisma } from '@hubcap/database/prisma'
import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import { type QuotaUnit, quotaUnitOf } from '@hubcap/rules/quotas/quota-metric'
import { placeKindTerms } from '@hubcap/words/terms/overview'
import { metricText } from '../credits/metric-text.ts'
import { countCell, dayCell, momentCell, moneyCell, termCell } from '../http/exports/cells.ts'
import { type ExportColumn, listExport, type Reader } from '../http/exports/list-export.ts'
import type { Cell } from '../http/exports/table-cell.ts'
import { type PerformanceScoreFilterInput, performanceScoreWhere } from './performance-score-filter.ts'
import { performanceScoreOrder } from './performance-scores.query.ts'
import { itemsOf, partsOf } from './score-parts.ts'
import { scorecardOf } from './scorecard-versions.ts'

const name = { select: { name: true } }
const include = { franchisee: name, staff: { select: { staffNo: true } }, scorecard: true }
type Row = Prisma.PerformanceScoreGetPayload<{ include: typeof include }>
type Column = ExportColumn<Row>

const pointsCell = (hundredths: number | null): Cell =>
  hundredths === null ? null : { number: (hundredths / 100).toFixed(2) }

const figureCell = (unit: QuotaUnit | null, value: number | null, reader: Reader): Cell =>
  value !== null && unit === 'money' ? moneyCell(BigInt(value), reader) : countCell(value)

const partOf = (row: Row, metric: string) => partsOf(row).find(({ metricId }) => metricId === metric)

/** A metric's figure beside its target. */
function columnsOf(metric: MetricDefinition): Column[] {
  const { zh, en } = metricText(metric)
  const unit = quotaUnitOf(metric.measure)
  return [
    {
      heading: { zh, en },
      shownAs: metric.id,
      cell: (row, reader) => figureCell(unit, partOf(row, metric.id)?.actual ?? null, reader),
    },
    {
      heading: { zh: `${zh}目标`, en: `${en}: target` },
      shownAs: metric.id,
      cell: (row, reader) => figureCell(unit, partOf(row, metric.id)?.target ?? null, reader),
    },
  ]
}

/** What evaluation items gave together; null where there are none. */
function byMarks(row: Row): number | null {
  const items = itemsOf(row).filter(({ leftOut }) => leftOut === null)
  return items.length === 0 ? null : items.reduce((sum, { points }) => sum + points, 0)
}

function bandName({ band, scorecard }: Row): Cell {
  if (band === null || !scorecard) return null
  return scorecardOf(scorecard).bands[band]?.name ?? null
}

const rank = (zh: string, en: string, cell: (row: Row) => number | null): Column => ({
  heading: { zh, en },
  cell: (row) => countCell(cell(row)),
})

/** The rank list as it is seen, with the figures that the points come from. metrics: those that scorecards name */
export const performanceScoresExport = (metrics: readonly MetricDefinition[]) =>
  listExport<PerformanceScoreFilterInput, Row>({
    path: 'performance',
    fileName: { zh: '绩效', en: 'Performance' },
    action: 'performance.read',
    node: 'PerformanceScore',
    filterType: 'PerformanceScoreFilter',
    sorting: performanceScoreOrder,
    load: (db, filter, { where, ...page }) =>
      db.performanceScore.findMany({ ...page, include, where: { AND: [performanceScoreWhere(filter), where] } }),
    columns: [
      { heading: { zh: '月份', en: 'Month' }, cell: (row) => dayCell(row.month) },
      { heading: { zh: '层级', en: 'Level' }, cell: (row, reader) => termCell(placeKindTerms, row.level, reader) },
      { heading: { zh: '名称', en: 'Name' }, shownAs: 'name', cell: (row) => row.name },
      { heading: { zh: '工号', en: 'Staff number' }, cell: (row) => row.staff?.staffNo ?? null },
      {
        heading: { zh: '加盟商', en: 'Franchisee' },
        shownAs: 'franchisee',
        cell: (row) => row.franchisee?.name ?? null,
      },
      { heading: { zh: '门店', en: 'Store' }, shownAs: 'store', cell: (row) => row.storeName },
      { heading: { zh: '得分', en: 'Points' }, shownAs: 'points', cell: (row) => pointsCell(row.points) },
      { heading: { zh: '等级', en: 'Band' }, shownAs: 'band', cell: bandName },
      rank('全连锁排名', 'Rank in the chain', (row) => row.chainRank),
      rank('本加盟商排名', 'Rank in the franchise', (row) => row.franchiseeRank),
      rank('本店排名', 'Rank in the store', (row) => row.storeRank),
      ...metrics.flatMap(columnsOf),
      { heading: { zh: '评价得分', en: 'Points by marks' }, cell: (row) => pointsCell(byMarks(row)) },
      { heading: { zh: '作废单数', en: 'Voided sales' }, cell: (row) => countCell(row.voidedSales) },
      { heading: { zh: '扣分', en: 'Penalty' }, shownAs: 'penalty', cell: (row) => pointsCell(row.penalty) },
      { heading: { zh: '计算时间', en: 'As of' }, cell: (row, reader) => momentCell(row.asOf, reader) },
    ],
  })
