import type { Reading } from '@hubcap/database/door/database'
import type {
  Franchisee as FranchiseeRow,
  NumberSeries as SeriesRow,
  Staff as StaffRow,
  Store as StoreRow,
} from '@hubcap/database/prisma'
import type { HolderLevel as Level } from '@hubcap/rules/cards/custody/placed-stretch'
import type { StockState as State } from '@hubcap/rules/cards/custody/stock-movement'
import { builder } from '../../graphql/builder.ts'
import { rowIds } from '../../graphql/global-id.ts'
import { HolderLevel, StockState } from '../../graphql/vocabularies.type.ts'
import { Franchisee } from '../../network/franchisee.type.ts'
import { Staff } from '../../network/staff.type.ts'
import { Store } from '../../network/store.type.ts'
import { NumberSeries } from './number-series.type.ts'
import { ownNumbers } from './own-numbers.ts'

type Stock = {
  series: SeriesRow
  holder: Level
  state: State
  franchisee: FranchiseeRow | null
  store: StoreRow | null
  staff: StaffRow | null
  quantity: number
}

const NumberStock = builder.objectRef<Stock>('NumberStock').implement({
  description: 'How many numbers of a series stand alike at one place.',
  fields: (t) => ({
    series: t.field({ type: NumberSeries, resolve: ({ series }) => series }),
    holder: t.field({ type: HolderLevel, resolve: ({ holder }) => holder }),
    state: t.field({ type: StockState, resolve: ({ state }) => state }),
    franchisee: t.field({ type: Franchisee, nullable: true, resolve: ({ franchisee }) => franchisee }),
    store: t.field({ type: Store, nullable: true, resolve: ({ store }) => store }),
    staff: t.field({ type: Staff, nullable: true, resolve: ({ staff }) => staff }),
    quantity: t.exposeInt('quantity'),
  }),
})

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))
const present = (ids: readonly (string | null)[]) => ({
  where: { id: { in: [...new Set(ids)].filter((id) => id !== null) } },
})

async function stockOf(db: Reading, seriesIds: string[] | undefined): Promise<Stock[]> {
  const groups = await db.numberStretch.groupBy({
    by: ['seriesId', 'holder', 'state', 'franchiseeId', 'storeId', 'staffId'],
    where: { ...(seriesIds && { seriesId: { in: seriesIds } }), AND: ownNumbers() },
    _sum: { quantity: true },
    orderBy: [{ seriesId: 'asc' }, { franchiseeId: 'asc' }, { storeId: 'asc' }, { staffId: 'asc' }, { state: 'asc' }],
  })
  const [series, franchisees, stores, staff] = await Promise.all([
    db.numberSeries.findMany(present(groups.map((group) => group.seriesId))),
    db.franchisee.findMany(present(groups.map(({ franchiseeId }) => franchiseeId))),
    db.store.findMany(present(groups.map(({ storeId }) => storeId))),
    db.staff.findMany(present(groups.map(({ staffId }) => staffId))),
  ])
  const known = { series: byId(series), franchisees: byId(franchisees), stores: byId(stores), staff: byId(staff) }
  return groups.map((group) => ({
    series: known.series.get(group.seriesId) as SeriesRow,
    ...{ holder: group.holder as Level, state: group.state as State, quantity: group._sum.quantity ?? 0 },
    franchisee: known.franchisees.get(group.franchiseeId ?? '') ?? null,
    store: known.stores.get(group.storeId ?? '') ?? null,
    staff: known.staff.get(group.staffId ?? '') ?? null,
  }))
}

builder.queryField('numberStock', (t) =>
  t.field({
    type: [NumberStock],
    authScopes: { can: 'card_stock.read' },
    complexity: { field: 1, multiplier: 20 },
    description: 'Who has how many numbers now, of those that the caller sees.',
    args: { seriesIds: t.arg.idList() },
    resolve: (_root, { seriesIds }, { database }) => stockOf(database.client, rowIds('NumberSeries', seriesIds)),
  }),
)
