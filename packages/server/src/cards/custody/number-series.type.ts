import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { NumberMedium, NumberSeriesKind } from '../../graphql/vocabularies.type.ts'

export const NumberSeries = builder.prismaNode('NumberSeries', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    kind: t.field({ type: NumberSeriesKind, resolve: (row) => row.kind as typeof NumberSeriesKind.$inferType }),
    medium: t.field({ type: NumberMedium, resolve: (row) => row.medium as typeof NumberMedium.$inferType }),
    name: t.exposeString('name'),
    prefix: t.exposeString('prefix', {
      description: 'What every number of it begins with; may be empty but for cards.',
    }),
    serialDigits: t.exposeInt('serialDigits', { description: 'Of cards, two check digits stand behind them.' }),
    cardProduct: t.relation('cardProduct', { nullable: true, description: 'The one that its cards are sold as.' }),
  }),
})
