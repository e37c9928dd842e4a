import { daysBetween } from '@hubcap/rules/input/day'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { actorOf, type Context } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { badPage, pageSize } from '../graphql/keyset.ts'
import { DayCloseState } from '../graphql/vocabularies.type.ts'
import { StoreFilter, type StoreFilterInput, storeWhere } from '../network/store-filter.ts'
import { type BoardDay, loadBoard } from './load-board.ts'

/** As many days as a board shows at once. */
const mostDays = 31

const BoardDayType = builder.objectRef<BoardDay>('DayCloseBoardDay').implement({
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    state: t.field({ type: DayCloseState, resolve: ({ state }) => state }),
    expected: t.expose('expected', { type: 'Money' }),
    difference: t.expose('difference', { type: 'Money', nullable: true, description: 'Null: nobody has counted.' }),
    differing: t.exposeInt('differing', { description: 'Payment methods that don’t agree with the books.' }),
    late: t.exposeBoolean('late'),
    afterClose: t.expose('afterClose', { type: 'Money', description: 'What came after it was signed.' }),
  }),
})

type Row = { id: string; name: string; franchiseeName: string | null; days: BoardDay[] }
type Board = { rows: Row[]; hasMore: boolean }

const BoardRow = builder.objectRef<Row>('DayCloseBoardRow').implement({
  fields: (t) => ({
    storeId: t.id({ resolve: ({ id }) => encodeGlobalID('Store', id) }),
    storeName: t.exposeString('name'),
    franchiseeName: t.exposeString('franchiseeName', { nullable: true }),
    days: t.expose('days', { type: [BoardDayType], complexity: { field: 1, multiplier: 7 } }),
  }),
})

const BoardType = builder.objectRef<Board>('DayCloseBoard').implement({
  description: 'Stores by name, each with its days.',
  fields: (t) => ({
    rows: t.expose('rows', { type: [BoardRow], complexity: { field: 1, multiplier: 20 } }),
    hasMore: t.exposeBoolean('hasMore'),
  }),
})

type Client = Context['database']['client']

/** A page of stores by name, from behind the one that is named. */
async function storesOf(db: Client, filter: StoreFilterInput | null | undefined, after: string | null, take: number) {
  const last = after ? await db.store.findFirst({ where: { id: after }, select: { id: true, nameKey: true } }) : null
  if (after && !last) throw badPage('That store isn’t there')
  const behind = last && { OR: [{ nameKey: { gt: last.nameKey } }, { nameKey: last.nameKey, id: { gt: last.id } }] }
  return db.store.findMany({
    where: { AND: [storeWhere(filter), behind ?? {}] },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take,
    select: { id: true, name: true, franchiseeId: true, franchisee: { select: { name: true } } },
  })
}

builder.queryField('dayCloseBoard', (t) =>
  t.field({
    type: BoardType,
    authScopes: { can: 'day_close.read' },
    description: `How far each store is with closing its days; at most ${mostDays} days.`,
    args: {
      from: t.arg({ type: 'Date', required: true }),
      to: t.arg({ type: 'Date', required: true }),
      filter: t.arg({ type: StoreFilter }),
      first: t.arg.int({ defaultValue: 20, required: true }),
      after: t.arg.id({ description: 'The last store of the page before.' }),
    },
    resolve: async (_root, { filter, first, after, ...span }, context) => {
      const [from, to] = [String(span.from), String(span.to)]
      const days = daysBetween(from, to)
      if (days.length < 1 || days.length > mostDays) throw badPage(`A board has 1 to ${mostDays} days`)
      const size = pageSize({ first })
      const db = context.database.client
      const found = await storesOf(db, filter, after ? rowId('Store', after) : null, size + 1)
      const stores = found.slice(0, size)
      const board = await loadBoard(db, { tenantId: actorOf(context).tenantId, stores, from, to }, days)
      const rows = stores.map(({ id, name, franchisee }) => ({
        ...{ id, name, franchiseeName: franchisee?.name ?? null },
        days: board.get(id) ?? [],
      }))
      return { rows, hasMore: found.length > size }
    },
  }),
)
