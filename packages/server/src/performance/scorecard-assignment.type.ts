import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { PlaceKind } from '../graphql/vocabularies.type.ts'

export const ScorecardAssignment = builder.prismaNode('ScorecardAssignment', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description:
    'For whom a scorecard holds from a month on: all of a level, or of it a franchisee, a store, a post there, or a person.',
  fields: (t) => ({
    family: t.relation('family', {
      nullable: true,
      description: 'The first version of the scorecard. Null: what was said of these ends.',
    }),
    level: t.field({ type: PlaceKind, resolve: ({ level }) => level as typeof PlaceKind.$inferType }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true, description: 'Of a person: where they were then.' }),
    staff: t.relation('staff', { nullable: true }),
    post: t.exposeString('post', { nullable: true }),
    fromMonth: t.expose('fromMonth', { type: 'Date', description: 'Its first day.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdByName: t.exposeString('createdByName', { nullable: true }),
  }),
})
