import type { Prisma } from '@hubcap/database/prisma'
import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { rowIds } from '../../graphql/global-id.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { oneOf } from '../../graphql/name-search.ts'
import { orderInput } from '../../graphql/order-input.ts'
import { HolderLevel, NumberSeriesKind, StockState } from '../../graphql/vocabularies.type.ts'
import { NumberStretch } from './number-stretch.type.ts'
import { ownNumbers } from './own-numbers.ts'

export const NumberStretchFilter = builder.inputType('NumberStretchFilter', {
  fields: (t) => ({
    seriesIds: t.idList(),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList(),
    kinds: t.field({ type: [NumberSeriesKind], description: 'Of cards, invoices or receipts.' }),
    holders: t.field({ type: [HolderLevel] }),
    states: t.field({ type: [StockState] }),
  }),
})

export type NumberStretchFilterInput = typeof NumberStretchFilter.$inferInput
type Filter = NumberStretchFilterInput

/** What lies in places and is of series; movements are filtered by the same. */
export const numbersWhere = (filter: Omit<Filter, 'kinds' | 'holders' | 'states'> | null | undefined) => ({
  seriesId: oneOf(rowIds('NumberSeries', filter?.seriesIds)),
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  staffId: oneOf(rowIds('Staff', filter?.staffIds)),
  AND: ownNumbers(),
})

export const stretchWhere = (filter: Filter | null | undefined): Prisma.NumberStretchWhereInput => ({
  ...numbersWhere(filter),
  series: filter?.kinds?.length ? { kind: { in: [...filter.kinds] } } : undefined,
  holder: oneOf(filter?.holders),
  state: oneOf(filter?.states),
})

export const numberStretchOrder = orderInput(
  'NumberStretch',
  { first: { field: 'firstSerial', kind: 'money' } },
  { field: 'first', direction: 'asc' },
)

builder.queryField('numberStretches', (t) =>
  t.connection(
    {
      type: NumberStretch,
      authScopes: { can: 'card_stock.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: NumberStretchFilter }), orderBy: t.arg({ type: numberStretchOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = stretchWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { numberStretch } = context.database.client
        const page = await keysetPage(args, numberStretchOrder.orderOf(orderBy), (keyset) =>
          numberStretch.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => numberStretch.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
