import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { QuotaLevel } from '../graphql/vocabularies.type.ts'

export const Quota = builder.prismaNode('Quota', {
  description: 'What is to be reached in a month by one metric, in the place that it names.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    month: t.expose('month', { type: 'Date', description: 'Its first day.' }),
    metric: t.exposeString('metric', { description: 'A measure’s code, or the id of a metric of the chain’s.' }),
    level: t.field({ type: QuotaLevel, resolve: (row) => row.level as typeof QuotaLevel.$inferType }),
    target: t.expose('target', { type: 'Money', description: 'Minor units, or a count where the metric counts.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    staff: t.relation('staff', { nullable: true, description: 'Null where they are out of sight, too.' }),
  }),
})
