import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'

export const LeadRule = builder.prismaNode('LeadRule', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description: 'When leads go back to the pool, from a day on. A change makes a new one.',
  fields: (t) => ({
    fromOn: t.expose('fromOn', { type: 'Date' }),
    quietDays: t.exposeInt('quietDays', { description: 'After so many days without a touch.' }),
    warnDays: t.exposeInt('warnDays', { description: 'For so many of them before that, the owner is warned.' }),
    maxOpen: t.exposeInt('maxOpen', {
      nullable: true,
      description: 'How many open leads somebody has at most who takes one; null: any number.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
})
