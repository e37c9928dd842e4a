import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { HolderLevel, StockMovementKind } from '../../graphql/vocabularies.type.ts'
import { seriesShape, writtenNumber } from './written-number.ts'

type Written = { first: string; last: string }
export type Findings = { missing: readonly Written[]; surplus: readonly Written[] }

const NumberRange = builder.objectRef<Written>('NumberRange').implement({
  fields: (t) => ({ first: t.exposeString('first'), last: t.exposeString('last') }),
})

export const NumberMovement = builder.prismaNode('NumberMovement', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    kind: t.field({ type: StockMovementKind, resolve: (row) => row.kind as typeof StockMovementKind.$inferType }),
    first: t.string({
      select: { firstSerial: true, series: seriesShape },
      resolve: ({ series, firstSerial }) => writtenNumber(series, firstSerial),
    }),
    last: t.string({
      select: { lastSerial: true, series: seriesShape },
      resolve: ({ series, lastSerial }) => writtenNumber(series, lastSerial),
    }),
    quantity: t.exposeInt('quantity', { description: 'Of a count, how many were found.' }),
    fromHolder: t.field({
      type: HolderLevel,
      description: 'Which of the places below gave, had or counted them.',
      resolve: (row) => row.fromHolder as typeof HolderLevel.$inferType,
    }),
    toHolder: t.field({
      type: HolderLevel,
      nullable: true,
      resolve: (row) => row.toHolder as typeof HolderLevel.$inferType | null,
    }),
    reason: t.exposeString('reason', { nullable: true }),
    expected: t.exposeInt('expected', { nullable: true, description: 'Of a count: how many there should be.' }),
    missing: t.field({
      type: [NumberRange],
      description: 'Should have been there at a count, and weren’t.',
      resolve: ({ findings }) => (findings as Findings | null)?.missing ?? [],
    }),
    surplus: t.field({
      type: [NumberRange],
      description: 'Were there at a count, and shouldn’t have been.',
      resolve: ({ findings }) => (findings as Findings | null)?.surplus ?? [],
    }),
    at: t.expose('at', { type: 'DateTime' }),
    recordedByName: t.exposeString('recordedByName', { nullable: true }),
    series: t.relation('series'),
    franchisee: t.relation('franchisee', { nullable: true, description: 'The lower of the places that it concerns.' }),
    store: t.relation('store', { nullable: true }),
    staff: t.relation('staff', { nullable: true, description: 'Null, too, where they are out of sight.' }),
  }),
})
