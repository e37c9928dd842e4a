import type { Reading } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import { readNumber } from '@hubcap/rules/cards/custody/number-series'
import type { HolderLevel as Level } from '@hubcap/rules/cards/custody/placed-stretch'
import { stockEffects } from '@hubcap/rules/cards/custody/stock'
import type { StockState as State, StockMovementKind } from '@hubcap/rules/cards/custody/stock-movement'
import { builder } from '../../graphql/builder.ts'
import { HolderLevel, StockState } from '../../graphql/vocabularies.type.ts'
import { seriesOf } from './lock-series.ts'
import { NumberMovement } from './number-movement.type.ts'
import { ownNumbers } from './own-numbers.ts'

type Movement = Prisma.NumberMovementGetPayload<object>
type Whereabouts = { number: string; state: State; holder: Level; movements: readonly Movement[] }

const NumberWhereabouts = builder.objectRef<Whereabouts>('NumberWhereabouts').implement({
  description: 'Who had a number at a moment, and its way there, as far as the caller sees it.',
  fields: (t) => ({
    number: t.exposeString('number'),
    state: t.field({ type: StockState, resolve: ({ state }) => state }),
    holder: t.field({
      type: HolderLevel,
      description: 'Which of the places of the first movement has it.',
      resolve: ({ holder }) => holder,
    }),
    movements: t.field({
      type: [NumberMovement],
      description: 'The latest first, at most 100.',
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ movements }) => [...movements],
    }),
  }),
})

async function whereaboutsOf(db: Reading, number: string, at: Date): Promise<Whereabouts[]> {
  const all = await db.numberSeries.findMany({ orderBy: { id: 'asc' } })
  const readings = all.flatMap((row) => {
    const series = seriesOf(row)
    const read = readNumber(series, number)
    return read.ok ? [{ series, ...read.value }] : []
  })
  const found = await Promise.all(
    readings.map(async ({ series, no, serial }): Promise<Whereabouts[]> => {
      const movements = await db.numberMovement.findMany({
        where: {
          AND: ownNumbers(),
          ...{ seriesId: series.id, kind: { not: 'counted' }, at: { lte: at } },
          ...{ firstSerial: { lte: serial }, lastSerial: { gte: serial } },
        },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 100,
      })
      const [latest] = movements
      const state = latest && stockEffects[latest.kind as StockMovementKind].leaves
      if (!latest || !state) return []
      return [{ number: no, state, holder: (latest.toHolder ?? latest.fromHolder) as Level, movements }]
    }),
  )
  return found.flat()
}

builder.queryField('numberWhereabouts', (t) =>
  t.field({
    type: [NumberWhereabouts],
    authScopes: { can: 'card_stock.read' },
    description: 'None where there is no such number in sight; several where invoices of several codes have it.',
    args: {
      number: t.arg.string({ required: true, description: 'As it is typed.' }),
      at: t.arg({ type: 'DateTime', description: 'Now, where it is left out.' }),
    },
    resolve: (_root, { number, at }, { database, now }) =>
      whereaboutsOf(database.client, number.slice(0, 100), at ? new Date(at) : now),
  }),
)
