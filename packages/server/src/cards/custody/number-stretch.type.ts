import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { HolderLevel, StockState } from '../../graphql/vocabularies.type.ts'
import { seriesShape, writtenNumber } from './written-number.ts'

export const NumberStretch = builder.prismaNode('NumberStretch', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    first: t.string({
      select: { firstSerial: true, series: seriesShape },
      resolve: ({ series, firstSerial }) => writtenNumber(series, firstSerial),
    }),
    last: t.string({
      select: { lastSerial: true, series: seriesShape },
      resolve: ({ series, lastSerial }) => writtenNumber(series, lastSerial),
    }),
    quantity: t.exposeInt('quantity'),
    state: t.field({ type: StockState, resolve: (row) => row.state as typeof StockState.$inferType }),
    holder: t.field({
      type: HolderLevel,
      description:
        'Which of the places below has them; where they are on the way back, one above where they came from.',
      resolve: (row) => row.holder as typeof HolderLevel.$inferType,
    }),
    since: t.expose('since', { type: 'DateTime' }),
    series: t.relation('series'),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    staff: t.relation('staff', { nullable: true, description: 'Null, too, where they are out of sight.' }),
  }),
})
